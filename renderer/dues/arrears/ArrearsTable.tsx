import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session.ts';
import type { ArrearsMember } from './arrearsData.ts';
import { ArrearsRow } from './ArrearsRow.tsx';
import { ScrollBox } from '../../ui/ScrollBox.tsx';

interface Props {
  readonly caption: string;
  readonly rows: readonly ArrearsMember[];
  /** ISO day from which they are seen. */
  readonly asOf: string;
}

const columns = [
  ...(['level', 'name', 'inARow', 'amount'] as const),
  ...(['since', 'lastPaid', 'lastTalk'] as const),
] as const;

/** Members in arrears, a line each; a line unfolds to its months and the follow-up. */
export function ArrearsTable({ caption, rows, asOf }: Props): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const [open, setOpen] = useState<string | null>(null);
  const branches = new Set(rows.map(({ member }) => member.branch.id)).size;
  return (
    <ScrollBox label={caption}>
      <table className="data-table arrears-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'amount' ? 'figures' : undefined}>
                {t(`dues.arrears.columns.${column}`)}
              </th>
            ))}
            <th scope="col" className="no-print">
              {t('dues.arrears.columns.action')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ArrearsRow
              key={row.member.id}
              row={row}
              asOf={asOf}
              keeps={keeps}
              ofBranch={branches > 1}
              columns={columns.length + 1}
              open={open === row.member.id}
              onToggle={() => setOpen(open === row.member.id ? null : row.member.id)}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
