import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../../shared/label.ts';
import { growthWays } from '../../../shared/codes/index.ts';
import { itemOf } from '../../../shared/codes/hierarchy.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { useLabel } from '../../i18n.ts';
import { useCodes } from '../../registers/data/useCodes.ts';
import { useChart } from '../inputs/chartData.ts';

/** An entry as far as it is told. */
export interface ToldEntry {
  readonly position: number;
  readonly account: string;
  readonly name: Label;
  readonly debitFen: number;
  readonly creditFen: number;
  readonly party: { readonly name: string } | null;
  readonly growthWay: string | null;
}

/** A voucher in words: 借：银行存款 12,000.00; 贷：经营收入 12,000.00. */
export function EntryList({ entries }: { readonly entries: readonly ToldEntry[] }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const chart = useChart();
  const codes = useCodes();
  return (
    <ul className="told-entries">
      {entries.map((entry) => {
        const { account, debitFen, creditFen, party, growthWay } = entry;
        const credit = debitFen === 0;
        const way = growthWay === null ? undefined : itemOf(codes(growthWays), growthWay);
        const notes = [party?.name, way && labelOf(way)].filter((note) => note !== undefined);
        return (
          <li key={entry.position} className={credit ? 'told-entry told-credit' : 'told-entry'}>
            <span className="told-side">
              {t(`accountsBooks.side.${credit ? 'credit' : 'debit'}`)}
            </span>
            <span className="told-account">
              <span className="entry-code">{account}</span>{' '}
              {chart.find(account) === undefined ? labelOf(entry.name) : chart.pathOf(account)}
              {notes.length > 0 && <small>{notes.join(t('register.listSeparator'))}</small>}
            </span>
            <span className="told-amount">{showYuan(credit ? creditFen : debitFen)}</span>
          </li>
        );
      })}
    </ul>
  );
}
