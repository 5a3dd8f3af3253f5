import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractDueRow, ContractRow } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { amountText } from '../../accounts/figures/amountText.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { Headings } from '../parts/Headings.tsx';
import { VoucherName } from '../parts/VoucherName.tsx';

interface Props {
  readonly contract: ContractRow;
  /** ISO day. */
  readonly asOf: string;
  /** Without an account for what is owed, nothing is booked before the money comes. */
  readonly receivable: boolean;
  /** Books a due; null for who may not. */
  readonly onRecognise: ((due: ContractDueRow) => void) | null;
}

const columns = ['dueOn', 'span', 'amount', 'paid', 'open', 'state', 'voucher'] as const;
const amounts: readonly string[] = ['amount', 'paid', 'open'];
/** A term of decades has as many rows: so many before and after today are in sight. */
const near = 6;

/** What is due of a contract, by day, with what was paid of it. */
export function DuesTable({ contract, asOf, receivable, onRecognise }: Props): ReactNode {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const { dues, direction } = contract;
  const shown = all ? dues : nearest(dues, asOf);
  const caption = t(`economy.contracts.dues.${direction}`);
  const bookable = ({ voucher, dueOn, openFen, prepaidFen }: ContractDueRow): boolean =>
    voucher === null && dueOn <= asOf && (openFen > 0 ? receivable : prepaidFen > 0);
  const acting = onRecognise !== null;
  return (
    <>
      <ScrollBox label={caption}>
        <table className="data-table estate-table">
          <caption className="sr-only">{caption}</caption>
          <Headings
            acting={acting}
            headings={columns.map((key) => ({
              key,
              name: t(`economy.contracts.dueColumns.${direction}.${key}`),
              figures: amounts.includes(key),
            }))}
          />
          <tbody>
            {shown.map((due) => (
              <tr key={due.id ?? due.dueOn}>
                <td className="duty-day">{due.dueOn}</td>
                <td className="duty-day">
                  {due.fromOn !== null && due.toOn !== null
                    ? t('economy.span', { from: due.fromOn, to: due.toOn })
                    : ''}
                </td>
                <td className="figures">{showYuan(due.amountFen)}</td>
                <td className="figures">{amountText(due.paidFen)}</td>
                <td className="figures">{amountText(due.openFen)}</td>
                <td>
                  <DueState due={due} direction={direction} asOf={asOf} />
                </td>
                <td>
                  <VoucherName voucher={due.voucher} />
                </td>
                {acting && (
                  <td className="no-print">
                    {bookable(due) && (
                      <Button
                        size="small"
                        aria-label={t('economy.contracts.recogniseName', { on: due.dueOn })}
                        onClick={() => onRecognise(due)}
                      >
                        {due.openFen > 0
                          ? t(`economy.contracts.recognise.${direction}`)
                          : t(`economy.contracts.takeIn.${direction}`)}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {(shown.length < dues.length || all) && (
        <p className="actions">
          <Button size="small" onClick={() => setAll(!all)}>
            {all
              ? t('economy.contracts.fewer')
              : t('economy.contracts.allDues', { count: dues.length })}
          </Button>
        </p>
      )}
    </>
  );
}

/** Those that are open up to today, and a few around it. */
function nearest(dues: readonly ContractDueRow[], asOf: string): readonly ContractDueRow[] {
  const next = dues.findIndex(({ dueOn }) => dueOn > asOf);
  const now = next === -1 ? dues.length : next;
  return dues.filter(
    ({ openFen, dueOn }, at) =>
      (at >= now - near && at < now + near) || (openFen > 0 && dueOn <= asOf),
  );
}

interface StateProps {
  readonly due: ContractDueRow;
  readonly direction: ContractRow['direction'];
  readonly asOf: string;
}

function DueState({ due, direction, asOf }: StateProps): ReactNode {
  const { t } = useTranslation();
  const { daysLate, openFen, paidFen, prepaidFen, dueOn } = due;
  const words =
    daysLate > 0
      ? t('economy.contracts.state.late', { days: daysLate })
      : openFen === 0
        ? t(`economy.contracts.state.paid.${direction}`)
        : paidFen > 0
          ? t(`economy.contracts.state.part.${direction}`)
          : dueOn <= asOf
            ? t('economy.contracts.state.due')
            : t('economy.contracts.state.later');
  return (
    <>
      <span className={daysLate > 0 ? 'estate-bad' : undefined}>{words}</span>
      {prepaidFen > 0 && (
        <small>
          {t(`economy.contracts.state.prepaid.${direction}`, { amount: showYuan(prepaidFen) })}
        </small>
      )}
    </>
  );
}
