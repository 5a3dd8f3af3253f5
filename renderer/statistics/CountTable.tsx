import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLabel } from '../i18n.ts';
import { type Scope, cellPath } from './cells.ts';
import { inSight } from './inSight.ts';
import type { CountTable as Table } from './useStatistics.ts';

interface Props {
  readonly table: Table;
  readonly scope: Scope;
  /** Leaves out the rows of parts, such as the ways of entering, in which there is nobody. */
  readonly onlyUsedParts?: boolean;
}

/** A table of numbers; each number leads to the members that it counts. */
export function CountTable({ table, scope, onlyUsedParts = false }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { rows, columns } = inSight(table, onlyUsedParts);
  return (
    <div className="scroll-x">
      <table className="data-table count-table">
        <caption className="sr-only">{labelOf(table.label)}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ line }) => (
              <th key={line.key} scope="col">
                {labelOf(line.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, at, depth }) => (
            <tr key={line.key}>
              <th scope="row" style={{ paddingInlineStart: `${0.7 + depth * 1.2}em` }}>
                {labelOf(line.label)}
              </th>
              {columns.map((column) => {
                const count = table.counts[at]?.[column.at] ?? 0;
                const name = t('statistics.open', {
                  row: labelOf(line.label),
                  column: labelOf(column.line.label),
                  number: count,
                });
                const cell = { ...scope, table: table.key, row: line.key, column: column.line.key };
                return (
                  <td key={column.line.key} className="count">
                    {count === 0 ? (
                      <span className="quiet">0</span>
                    ) : (
                      <Link to={cellPath(cell)} aria-label={name} title={name}>
                        {count.toLocaleString('en')}
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
