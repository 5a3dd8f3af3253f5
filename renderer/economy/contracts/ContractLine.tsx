import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ContractRow } from '../../../electron/core/economy/answers.ts';
import { contractStates } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { PlanFindings } from '../../accounts/entries/PlanFindings.tsx';
import { amountText } from '../../accounts/figures/amountText.ts';
import { useCodeName } from '../../duties/useCodeName.ts';
import { recordPath } from '../../registers/paths.ts';
import { ContractMoney } from './ContractMoney.tsx';

interface Props {
  readonly row: ContractRow;
  readonly asOf: string;
  readonly keeps: boolean;
  readonly columns: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onReceive: () => void;
}

/** One contract; its payments unfold below. */
export function ContractLine(props: Props): ReactNode {
  const { row, keeps, columns, open, onToggle, onReceive } = props;
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const { name, counterparty, direction, state, arrearsFen, nextDue } = row;
  const yearly = row.record['yearlyFen'];
  const details = `contract-${row.id}`;
  return (
    <>
      <tr className={state === 'running' ? undefined : 'estate-past'}>
        <th scope="row">
          <Link to={recordPath('contracts', row.id)}>{name}</Link>
          <small>
            {row.number} · {counterparty.name}
            {direction === 'out' && ` · ${t('economy.contracts.wePay')}`}
          </small>
        </th>
        <td>
          <span className="duty-day">{row.fromOn}</span>
          <small className="duty-day">{t('economy.until', { on: row.toOn })}</small>
          {state !== 'running' && (
            <small className="estate-state">{nameOf(contractStates, state)}</small>
          )}
        </td>
        <td className="figures">{typeof yearly === 'number' ? amountText(yearly) : ''}</td>
        <td className="figures">{amountText(row.receivedFen)}</td>
        <td className={arrearsFen > 0 ? 'figures estate-bad' : 'figures'}>
          {amountText(arrearsFen)}
          {row.since !== null && <small>{t('economy.since', { on: row.since })}</small>}
        </td>
        <td className="figures">
          {nextDue !== null && (
            <>
              {showYuan(nextDue.openFen)}
              <small>{nextDue.dueOn}</small>
            </>
          )}
        </td>
        <td className="estate-alerts">
          <PlanFindings findings={row.alerts} />
        </td>
        <td className="no-print">
          <span className="estate-actions">
            {keeps && (
              <Button
                type={arrearsFen > 0 ? 'primary' : 'default'}
                aria-label={t(`economy.contracts.receiveName.${direction}`, { name })}
                onClick={onReceive}
              >
                {t(`economy.contracts.receive.${direction}`)}
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
            <ContractMoney contract={row.id} alerts={false} />
          </td>
        </tr>
      )}
    </>
  );
}
