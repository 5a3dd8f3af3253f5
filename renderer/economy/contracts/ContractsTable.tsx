import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractRow } from '../../../electron/core/economy/answers.ts';
import { useMay } from '../../app/session.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { Headings } from '../parts/Headings.tsx';
import { ContractLine } from './ContractLine.tsx';
import { ReceiveDialog } from './ReceiveDialog.tsx';

interface Props {
  readonly rows: readonly ContractRow[];
  /** ISO day. */
  readonly asOf: string;
}

const columns = ['contract', 'term', 'yearly', 'received', 'arrears', 'next', 'alerts'] as const;
const amounts: readonly string[] = ['yearly', 'received', 'arrears', 'next'];

/** The contracts, a line each; a line unfolds to its payments. */
export function ContractsTable({ rows, asOf }: Props): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const [open, setOpen] = useState<string | null>(null);
  const [receiving, setReceiving] = useState<string | null>(null);
  const caption = t('economy.contracts.caption');
  return (
    <>
      <ScrollBox label={caption}>
        <table className="data-table estate-table contracts-table">
          <caption className="sr-only">{caption}</caption>
          <Headings
            acting
            headings={columns.map((key) => ({
              key,
              name: t(`economy.contracts.columns.${key}`),
              figures: amounts.includes(key),
            }))}
          />
          <tbody>
            {rows.map((row) => (
              <ContractLine
                key={row.id}
                row={row}
                asOf={asOf}
                keeps={keeps}
                columns={columns.length + 1}
                open={open === row.id}
                onToggle={() => setOpen(open === row.id ? null : row.id)}
                onReceive={() => setReceiving(row.id)}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {receiving !== null && (
        <ReceiveDialog key={receiving} contract={receiving} onClose={() => setReceiving(null)} />
      )}
    </>
  );
}
