import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import type { ChosenSum } from './chosen.ts';

interface Props {
  readonly sum: ChosenSum;
  readonly onCollect: () => void;
  readonly onClear: () => void;
  /** What was collected last; shown until something is ticked again. Null where nothing was. */
  readonly done: ReactNode;
}

/** What is ticked, what it comes to, and the button that takes the money. */
export function CollectBar({ sum, onCollect, onClear, done }: Props): ReactNode {
  const { t } = useTranslation();
  const any = sum.members > 0;
  return (
    <div className="form-actions dues-bar no-print">
      {any || done === null ? (
        <>
          <Button type="primary" disabled={!any} aria-keyshortcuts="Control+S" onClick={onCollect}>
            {t('dues.collect.do')}
          </Button>
          {any && <Button onClick={onClear}>{t('dues.collect.clear')}</Button>}
          <span role="status" className="dues-told">
            {any
              ? t('dues.collect.chosen', {
                  members: sum.members,
                  months: sum.months,
                  yuan: showYuan(sum.amountFen),
                })
              : t('dues.collect.nothing')}
          </span>
        </>
      ) : (
        done
      )}
    </div>
  );
}
