import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DebtRow } from '../../../electron/core/economy/answers.ts';
import { claimKinds, debtKinds } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { amountText } from '../../accounts/figures/amountText.ts';
import { useCodeName } from '../../duties/useCodeName.ts';
import { recordPath } from '../../registers/paths.ts';
import type { DebtSide } from '../economyData.ts';
import { Movements } from './Movements.tsx';

interface Props {
  readonly side: DebtSide;
  readonly row: DebtRow;
  readonly keeps: boolean;
  readonly columns: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onSettle: () => void;
}

/** One debt or claim; what was paid of it unfolds below. */
export function DebtLine(props: Props): ReactNode {
  const { side, row, keeps, columns, open, onToggle, onSettle } = props;
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const { party, cause, kind, incurredOn, dueOn, overdue, band, balanceFen, interestOwedFen } = row;
  const name = `${party.name} ${cause}`;
  const details = `${side}-${row.id}`;
  const settled = balanceFen <= 0 && interestOwedFen <= 0;
  return (
    <>
      <tr className={settled ? 'estate-past' : undefined}>
        <th scope="row">
          <Link to={recordPath(side, row.id)}>{party.name}</Link>
          <small>{cause}</small>
        </th>
        <td>{nameOf(side === 'debts' ? debtKinds : claimKinds, kind)}</td>
        <td>
          <span className="duty-day">{incurredOn}</span>
          {dueOn !== null && (
            <small className={overdue ? 'duty-day estate-bad' : 'duty-day'}>
              {t(overdue ? 'economy.debts.pastDue' : 'economy.debts.dueOn', { on: dueOn })}
            </small>
          )}
        </td>
        <td className="figures">{showYuan(row.principalFen)}</td>
        <td className="figures">{amountText(row.repaidFen)}</td>
        <td className={overdue ? 'figures estate-bad' : 'figures'}>{showYuan(balanceFen)}</td>
        {side === 'debts' && <td className="figures">{amountText(interestOwedFen)}</td>}
        <td>{band === null ? t('economy.debts.settled') : t(`economy.ageing.${band}`)}</td>
        <td className="no-print">
          <span className="estate-actions">
            {keeps && !settled && (
              <Button
                type={overdue ? 'primary' : 'default'}
                aria-label={t(`economy.debts.settleName.${side}`, { name })}
                onClick={onSettle}
              >
                {t(`economy.debts.settle.${side}`)}
              </Button>
            )}
            <Button
              aria-expanded={open}
              aria-controls={details}
              aria-label={t(open ? 'economy.foldName' : 'economy.unfoldName', { name })}
              onClick={onToggle}
            >
              {t(open ? 'economy.fold' : 'economy.unfold')}
            </Button>
          </span>
        </td>
      </tr>
      {open && (
        <tr id={details} className="estate-open no-print">
          <td colSpan={columns}>
            <Movements side={side} row={row} />
          </td>
        </tr>
      )}
    </>
  );
}
