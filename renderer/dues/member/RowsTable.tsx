import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Register } from '../../../shared/registers/define.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';
import { recordPath } from '../../registers/paths.ts';
import { useShow } from '../../registers/values/useShow.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';

interface Props {
  readonly register: Register;
  readonly caption: string;
  /** Of the register, with their ids. */
  readonly rows: readonly AnyRecord[];
  /** Keys of fields; the first leads to the record. */
  readonly columns: readonly string[];
  /** What stands behind the value of the last column. */
  readonly note?: (row: AnyRecord) => string | null;
}

/** Records that belong to the one that is looked at, in a few of their fields. */
export function RowsTable({ register, caption, rows, columns, note }: Props): ReactNode {
  const labelOf = useLabel();
  const show = useShow(register, columns);
  return (
    <ScrollBox label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((key) => {
              const field = register.fields[key];
              return (
                <th key={key} scope="col">
                  {field === undefined ? key : labelOf(field.label)}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row['id'])}>
              {columns.map((key, at) => (
                <td key={key}>
                  {at === 0 ? (
                    <Link to={recordPath(register.key, String(row['id']))}>
                      {show.of(row, key)}
                    </Link>
                  ) : (
                    show.of(row, key)
                  )}
                  {at === columns.length - 1 && note?.(row) !== null && (
                    <small className="field-warning">{note?.(row)}</small>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
