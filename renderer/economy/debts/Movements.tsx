import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebtRow } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { PlanFindings } from '../../accounts/entries/PlanFindings.tsx';
import { amountText } from '../../accounts/figures/amountText.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useLabel } from '../../i18n.ts';
import type { DebtSide } from '../economyData.ts';
import { Headings } from '../parts/Headings.tsx';
import { VoucherName } from '../parts/VoucherName.tsx';

interface Props {
  readonly side: DebtSide;
  readonly row: DebtRow;
}

/** What was paid of a debt, or came in of a claim, with its vouchers. */
export function Movements({ side, row }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { movements, account, later, findings } = row;
  const caption = t(`economy.debts.movements.${side}`);
  return (
    <>
      {account !== null && (
        <p>{t('economy.debts.booked', { account: `${account.code} ${labelOf(account)}` })}</p>
      )}
      <PlanFindings findings={findings} />
      <h3>{caption}</h3>
      {movements.length === 0 ? (
        <p className="quiet">{t(`economy.debts.noMovements.${side}`)}</p>
      ) : (
        <ScrollBox label={caption}>
          <table className="data-table estate-table">
            <caption className="sr-only">{caption}</caption>
            <Headings
              headings={[
                { key: 'day', name: t('economy.columns.day') },
                {
                  key: 'principal',
                  name: t(`economy.debts.columns.repaid.${side}`),
                  figures: true,
                },
                ...(side === 'debts'
                  ? [{ key: 'interest', name: t('economy.debts.interestPaid'), figures: true }]
                  : []),
                { key: 'voucher', name: t('economy.columns.voucher') },
                { key: 'remarks', name: t('economy.columns.remarks') },
              ]}
            />
            <tbody>
              {movements.map(({ id, day, principalFen, interestFen, voucher, remarks }) => (
                <tr key={id}>
                  <td className="duty-day">{day}</td>
                  <td className="figures">{showYuan(principalFen)}</td>
                  {side === 'debts' && <td className="figures">{amountText(interestFen)}</td>}
                  <td>
                    <VoucherName voucher={voucher} />
                  </td>
                  <td>{remarks}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {later > 0 && <p className="hint">{t('economy.debts.later', { count: later })}</p>}
    </>
  );
}
