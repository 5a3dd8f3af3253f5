import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMay } from '../../app/session.ts';
import { importPath } from '../../registers/paths.ts';
import type { DuesYear } from '../duesData.ts';
import { payersPath } from './payersPath.ts';

interface Props {
  readonly data: DuesYear;
  readonly branch: string;
}

/** Says of whom it is only assumed what they pay, and leads to where it is set. */
export function Unset({ data, branch }: Props): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const count = data.rows.filter(({ assumed }) => assumed).length;
  if (count === 0) return null;
  const all = count === data.rows.length;
  const nothingYet = all && data.rows.every(({ paidFen }) => paidFen === 0);
  return (
    <Alert
      type="info"
      showIcon
      className="dues-unset no-print"
      title={all ? t('dues.assumedAll') : t('dues.assumed', { count })}
      action={
        keeps && (
          <span className="scope-actions">
            <Button onClick={() => void go(payersPath({ year: data.year, branch }))}>
              {t('dues.toPayers')}
            </Button>
            {nothingYet && (
              <Button onClick={() => void go(importPath('duesYears'))}>{t('dues.toYears')}</Button>
            )}
          </span>
        )
      }
    />
  );
}
