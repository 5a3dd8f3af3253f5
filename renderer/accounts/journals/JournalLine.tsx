import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { JournalRow } from '../figures/answers.ts';
import { useLabel } from '../../i18n.ts';
import { amountText } from '../figures/amountText.ts';
import { sideText } from '../figures/balanceText.ts';
import { VoucherLink } from '../figures/VoucherLink.tsx';
import { BalanceCells } from './SumRow.tsx';

/** An entry with its voucher, the accounts against it and the balance after it. */
export function JournalLine({ row }: { readonly row: JournalRow }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  return (
    <tr>
      <td className="duty-day">{row.day}</td>
      <td>
        <VoucherLink id={row.voucher} type={row.type} number={row.number} />
      </td>
      <td className="journal-summary">
        {row.summary}
        {row.party !== null && !row.summary.includes(row.party.name) && (
          <small>{row.party.name}</small>
        )}
      </td>
      <td className="journal-counter">
        {row.counter
          .map(({ code, name }) => `${code} ${labelOf(name)}`)
          .join(t('register.listSeparator'))}
      </td>
      <td className="figures">{amountText(row.debitFen)}</td>
      <td className="figures">{amountText(row.creditFen)}</td>
      <BalanceCells fen={row.balanceFen} side={sideText(t, row.balanceFen)} />
    </tr>
  );
}
