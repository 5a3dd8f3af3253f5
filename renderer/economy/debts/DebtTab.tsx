import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebtRow } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useMay } from '../../app/session.ts';
import type { ShownRecord } from '../../registers/data/records.ts';
import { type DebtSide, useDebts } from '../economyData.ts';
import { Movements } from './Movements.tsx';
import { SettleDialog } from './SettleDialog.tsx';
import '../economy.css';

interface Props {
  readonly record: ShownRecord;
}

export const DebtTab = ({ record }: Props): ReactNode => <OfSide side="debts" id={record.id} />;
export const ClaimTab = ({ record }: Props): ReactNode => <OfSide side="claims" id={record.id} />;

/** How a debt or claim stands, and what was paid of it, behind its record. */
function OfSide({ side, id }: { readonly side: DebtSide; readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const { data, error } = useDebts(side);
  const [settling, setSettling] = useState<DebtRow | null>(null);
  if (error !== null) return <Refused error={error} />;
  if (data === undefined) return <Opening />;
  const row = data.rows.find((one) => one.id === id);
  if (row === undefined) return <p className="quiet">{t('economy.notAsOf', { on: data.asOf })}</p>;
  return (
    <>
      <p>
        {t(`economy.debts.have.${side}`, {
          balance: showYuan(row.balanceFen),
          interest: showYuan(row.interestOwedFen),
        })}
      </p>
      {keeps && row.totalFen > 0 && (
        <p className="actions">
          <Button type="primary" onClick={() => setSettling(row)}>
            {t(`economy.debts.settle.${side}`)}
          </Button>
        </p>
      )}
      <Movements side={side} row={row} />
      {settling !== null && (
        <SettleDialog side={side} row={settling} onClose={() => setSettling(null)} />
      )}
    </>
  );
}
