import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { useSession } from '../../app/session.ts';
import { useLabel } from '../../i18n.ts';
import { today } from '../../ui/today.ts';
import type { RegisterColumn } from '../columns.ts';
import type { ShownRecord } from '../data/records.ts';
import type { Show } from '../values/useShow.ts';
import './print.css';

interface Props {
  readonly register: Register;
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly ShownRecord[];
  readonly show: Show;
  readonly onPrinted: () => void;
}

/** The column of the running numbers, in half-width characters. */
const numberWidth = 6;
/** Beside the text of a cell. */
const air = 2;

/**
 * The list as a sheet of paper: drawn beside the page, seen by the printer alone. Opens the print
 * dialog as soon as it stands.
 */
export function PrintList({ register, columns, rows, show, onPrinted }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { unit } = useSession();
  useEffect(() => {
    document.body.classList.add('printing-list');
    window.addEventListener('afterprint', onPrinted);
    const timer = setTimeout(() => window.print(), 50);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', onPrinted);
      document.body.classList.remove('printing-list');
    };
  }, [onPrinted]);
  const whole = columns.reduce((sum, { width }) => sum + width + air, numberWidth);
  const share = (width: number): string => `${(width / whole) * 100}%`;
  return createPortal(
    <div className="print-list">
      <table>
        <colgroup>
          <col style={{ width: share(numberWidth) }} />
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width: share(width + air) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th colSpan={columns.length + 1} className="print-title">
              {unit.name} {labelOf(register.label)}
              <small>{t('register.printed', { on: today(), rows: rows.length })}</small>
            </th>
          </tr>
          <tr>
            <th>{t('register.number')}</th>
            {columns.map(({ key, label }) => (
              <th key={key}>{labelOf(label)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.id}>
              <td className="print-end">{at + 1}</td>
              {columns.map(({ key, numeric }) => (
                <td key={key} className={numeric ? 'print-end' : undefined}>
                  {show.of(row, key)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
