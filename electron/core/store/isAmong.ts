import { type SqlBool, sql } from 'kysely';

/** Whether a column holds one of some ids; always where all are meant. */
export const isAmong = (column: string, ids: Iterable<string> | undefined) =>
  ids === undefined
    ? sql<SqlBool>`1`
    : sql<SqlBool>`${sql.ref(column)} IN (SELECT value FROM json_each(${JSON.stringify([...ids])}))`;
