import type { Generated } from 'kysely';

/** What SQLite gives for one column. */
export type SqlValue = string | number | bigint | Uint8Array | null;

/** A row of any table, as stored. */
export type Row = Record<string, SqlValue>;

/** The tables that the store itself knows; the registers' tables are reached by their key. */
export interface StoreTables {
  facts: { id: string; value: string };
  operators: { id: string; name: string; post: string; role: string; retiredAt: string | null };
  acts: {
    seq: number;
    at: string;
    operatorId: string;
    what: string;
    detail: string;
    previous: string;
    hash: string;
  };
  changes: {
    actSeq: number;
    position: number;
    tableName: string;
    recordId: string;
    before: string | null;
    after: string | null;
  };
  datedChanges: {
    id: string;
    register: string;
    recordId: string;
    field: string;
    value: SqlValue;
    effectiveOn: string | null;
    documentNo: string | null;
    decidedBy: string | null;
    reason: string | null;
    position: number;
    voidedAt: string | null;
  };
  searchTexts: { register: string; voided: number; sortKey: string; id: string; text: string };
  importMappings: { id: string; register: string; headings: string; mapping: string };
  sqlite_schema: { type: string; name: string; tbl_name: string; sql: Generated<string | null> };
}
