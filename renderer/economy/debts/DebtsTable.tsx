import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebtRow } from '../../../electron/core/economy/answers.ts';
import { useMay } from '../../app/session.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import type { DebtSide } from '../economyData.ts';
import { Headings } from '../parts/Headings.tsx';
import { DebtLine } from './DebtLine.tsx';
import { SettleDialog } from './SettleDialog.tsx';

interface Props {
  readonly side: DebtSide;
  readonly rows: readonly DebtRow[];
}

const columns = {
  debts: ['party', 'kind', 'dates', 'principal', 'repaid', 'balance', 'interest', 'age'],
  claims: ['party', 'kind', 'dates', 'principal', 'repaid', 'balance', 'age'],
} as const;
const amounts: readonly string[] = ['principal', 'repaid', 'balance', 'interest'];

/** Debts or claims, a line each; a line unfolds to what was paid of it. */
export function DebtsTable({ side, rows }: Props): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const [open, setOpen] = useState<string | null>(null);
  // The row as it was: what is shown after writing is about what was asked before.
  const [settling, setSettling] = useState<DebtRow | null>(null);
  const caption = t(`economy.debts.tabs.${side}`);
  return (
    <>
      <ScrollBox label={caption}>
        <table className="data-table estate-table">
          <caption className="sr-only">{caption}</caption>
          <Headings
            acting
            headings={columns[side].map((key) => ({
              key,
              name:
                key === 'party' || key === 'repaid' || key === 'balance'
                  ? t(`economy.debts.columns.${key}.${side}`)
                  : t(`economy.debts.columns.${key}`),
              figures: amounts.includes(key),
            }))}
          />
          <tbody>
            {rows.map((row) => (
              <DebtLine
                key={row.id}
                side={side}
                row={row}
                keeps={keeps}
                columns={columns[side].length + 1}
                open={open === row.id}
                onToggle={() => setOpen(open === row.id ? null : row.id)}
                onSettle={() => setSettling(row)}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {settling !== null && (
        <SettleDialog side={side} row={settling} onClose={() => setSettling(null)} />
      )}
    </>
  );
}
