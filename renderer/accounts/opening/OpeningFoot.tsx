import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import type { openingSums } from './openingDraft.ts';

interface Props {
  readonly sums: ReturnType<typeof openingSums>;
  /** Some amount cannot be read. */
  readonly wrong: boolean;
  readonly children: ReactNode;
}

/** What both sides come to, always in sight. */
export function OpeningFoot({ sums, wrong, children }: Props): ReactNode {
  const { t } = useTranslation();
  const { debitFen, creditFen, differenceFen } = sums;
  return (
    <div className="form-actions">
      <span className="opening-sums">
        {t('accountsBooks.opening.sums', {
          debit: showYuan(debitFen),
          credit: showYuan(creditFen),
        })}{' '}
        <strong role="status" className={differenceFen === 0 ? 'lines-even' : 'lines-difference'}>
          {differenceFen === 0
            ? t('accountsBooks.editor.even')
            : t(`accountsBooks.editor.${differenceFen > 0 ? 'moreDebit' : 'moreCredit'}`, {
                yuan: showYuan(Math.abs(differenceFen)),
              })}
        </strong>
      </span>
      {children}
      {wrong && <span className="field-error">{t('accountsBooks.opening.wrong')}</span>}
    </div>
  );
}
