import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { amountText } from '../figures/amountText.ts';
import { sideText } from '../figures/balanceText.ts';

interface SumProps {
  readonly name: string;
  readonly debitFen: number;
  readonly creditFen: number;
  readonly balanceFen: number;
}

/** The sums of a month or of the year up to there. */
export function SumRow({ name, debitFen, creditFen, balanceFen }: SumProps): ReactNode {
  const { t } = useTranslation();
  return (
    <tr className="journal-sum">
      <td />
      <td />
      <th scope="row" colSpan={2}>
        {name}
      </th>
      <td className="figures">{amountText(debitFen)}</td>
      <td className="figures">{amountText(creditFen)}</td>
      <BalanceCells fen={balanceFen} side={sideText(t, balanceFen)} />
    </tr>
  );
}

interface BalanceProps {
  /** Debit positive. */
  readonly fen: number;
  readonly side: string;
}

/** 借 or 贷, and the balance. */
export function BalanceCells({ fen, side }: BalanceProps): ReactNode {
  return (
    <>
      <td className="journal-side">{side}</td>
      <td className="figures">{showYuan(Math.abs(fen))}</td>
    </>
  );
}
