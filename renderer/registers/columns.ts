import type { Label } from '../../shared/label.ts';
import type { Register } from '../../shared/registers/define.ts';

/** A column that a list can show: a field, or a value worked out from the fields. */
export interface RegisterColumn {
  readonly key: string;
  readonly label: Label;
  /** In half-width characters. */
  readonly width: number;
  readonly numeric: boolean;
  /** Worked out by the program: it can neither be filtered nor sorted by. */
  readonly derived: boolean;
}

const numeric: ReadonlySet<string> = new Set(['integer', 'decimal', 'money']);
const usualWidth = 14;
const maskedIdWidth = 14;

/** All columns of a register, in the order of the form, the derived ones last. */
export const columnsOf = (register: Register): readonly RegisterColumn[] => [
  ...Object.entries(register.fields).map(([key, { label, width, kind, sensitive }]) => ({
    key,
    label,
    // A masked ID number is short.
    width: sensitive === 'id' ? maskedIdWidth : (width ?? usualWidth),
    numeric: numeric.has(kind),
    derived: false,
  })),
  ...Object.entries(register.derived).map(([key, { label, width, kind }]) => ({
    key,
    label,
    width: width ?? usualWidth,
    numeric: numeric.has(kind),
    derived: true,
  })),
];

/** The columns that a list shows unless the user chooses otherwise. */
export const usualColumns = (register: Register): readonly string[] =>
  [...Object.entries(register.fields), ...Object.entries(register.derived)]
    .filter(([, { listed }]) => listed === true)
    .map(([key]) => key);
