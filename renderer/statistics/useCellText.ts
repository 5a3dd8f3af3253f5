import { useTranslation } from 'react-i18next';
import { useLabel } from '../i18n.ts';
import type { Cell } from '../registers/list/listState.ts';
import { flagsTable, identityCheck } from './cells.ts';
import { useStatistics } from './useStatistics.ts';

/** What a number of the statistics counts, in words, as its list is headed. */
export function useCellText(cell: Cell | null): string {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { data } = useStatistics(cell && { year: cell.year, branch: cell.branch });
  if (cell === null) return '';
  const text = (what: string): string => t('statistics.cell', { year: cell.year, what });
  if (data === undefined) return text('…');
  const { row, column } = cell;
  if (cell.table === identityCheck) {
    const known = (['unexplained', 'missing', 'irregular'] as const).find((one) => one === row);
    return text(known === undefined ? row : t(`statistics.identity.${known}`));
  }
  if (cell.table === flagsTable) {
    const flag = data.flags.find(({ key }) => key === row);
    if (flag === undefined) return text(row);
    return text(column === 'unknown' ? t('statistics.flags.unknownAge') : labelOf(flag.label));
  }
  const table = [...data.tables, data.identity].find(({ key }) => key === cell.table);
  const rowLabel = table?.rows.find(({ key }) => key === row)?.label;
  const columnLabel = table?.columns.find(({ key }) => key === column)?.label;
  const parts = [table?.label, rowLabel, column === 'total' ? undefined : columnLabel];
  return text(parts.flatMap((label) => (label === undefined ? [] : [labelOf(label)])).join(' · '));
}
