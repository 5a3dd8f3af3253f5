import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { showYuan } from '../../../shared/fields/show.ts';
import { grants } from '../../../shared/registers/grants.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useMay } from '../../app/session.ts';
import { listPath, newPath } from '../../registers/paths.ts';
import { useGrants } from '../economyData.ts';
import { Sums } from '../parts/Sums.tsx';
import { GrantsTable } from './GrantsTable.tsx';

/** Grants, the assets that they became, and what of them went to the fund (domain.md 6.12). */
export function GrantsTab(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const { data, error } = useGrants();
  return (
    <>
      <p className="hint">{t('economy.grants.hint')}</p>
      <p className="actions no-print">
        {keeps && (
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => void go(newPath(grants.key, { account: '241' }))}
          >
            {t('economy.grants.add')}
          </Button>
        )}
        <Button onClick={() => void go(listPath(grants.key))}>{t('economy.list')}</Button>
      </p>
      <Refused error={error} />
      {data === undefined && error === null && <Opening />}
      {data?.rows.length === 0 && <p className="quiet">{t('economy.grants.none')}</p>}
      {data !== undefined && data.rows.length > 0 && (
        <>
          <Sums
            label={t('economy.grants.sums')}
            sums={[
              { name: t('economy.grants.received'), value: showYuan(data.totals.amountFen) },
              { name: t('economy.grants.quantified'), value: showYuan(data.totals.quantifiedFen) },
              {
                name: t('economy.grants.open'),
                value: data.totals.open,
                tone: data.totals.open > 0 ? 'bad' : 'good',
              },
            ]}
          />
          <GrantsTable rows={data.rows} keeps={keeps} />
        </>
      )}
    </>
  );
}
