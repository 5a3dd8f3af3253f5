import type { DemoRow } from '../../../shared/demo/person.ts';
import { toColumns } from '../registers/rows.ts';
import type { Row } from '../store/tables.ts';

/** A row of the demo as a new record of its register. */
export const asRecord = (row: DemoRow): Row & { id: string } => ({
  ...toColumns(row),
  id: row.id,
  version: 1,
});
