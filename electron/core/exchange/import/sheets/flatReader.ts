import type { Finding } from '../../../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../../../shared/registers/define.ts';
import type { Resolution } from '../findReference.ts';
import type { Planning } from '../planRow.ts';
import type { RawValues } from './rawText.ts';
import { voucherReader } from './voucherSheet.ts';

/** A row of a flat sheet as the part that it is, by the keys of the part. */
export interface PartCells {
  readonly raw: RawValues;
  readonly findings: readonly Finding[];
  readonly resolutions: readonly Resolution[];
}

/** How the sheets of a register with parts are read where they say things in a way of their own. */
export interface FlatReader {
  /** Cells of the record, by the keys of the sheet. */
  readonly whole: (raw: RawValues) => RawValues;
  /** Told of all rows before the first part is read. */
  readonly prepare: (
    rows: readonly { readonly raw: RawValues; readonly whole: AnyRecord }[],
  ) => void;
  /**
   * Cells of one row, by the keys of the sheet.
   * @param whole the record that it is a part of, as far as it is read
   */
  readonly part: (raw: RawValues, whole: AnyRecord) => PartCells;
  /** What a record is given that is new. */
  readonly added: AnyRecord;
}

const plainReader: FlatReader = {
  whole: (raw) => raw,
  prepare: () => undefined,
  part: (raw) => ({ raw, findings: [], resolutions: [] }),
  added: {},
};

const readers: Readonly<Record<string, (planning: Planning) => FlatReader>> = {
  vouchers: voucherReader,
};

/** The reader of a register's flat sheets. */
export const flatReaderOf = (planning: Planning): FlatReader =>
  readers[planning.register.key]?.(planning) ?? plainReader;
