import type { InferResponseType } from 'hono/client';
import { answer, api, asQuery } from '../api/client.ts';
import { upload } from '../api/files.ts';

export type ImportView = InferResponseType<(typeof api.imports)[':id']['$get']>;
export type Heading = ImportView['headings'][number];
export type NewReference = ImportView['newReferences'][number];
export type Summary = NonNullable<ImportView['summary']>;
export type RowsPage = InferResponseType<(typeof api.imports)[':id']['rows']['$get']>;
export type ImportRow = RowsPage['rows'][number];
export type Outcome = ImportRow['outcome'];
export type Level = ImportRow['findings'][number]['level'];

/** What came of an import. */
export interface ImportResult {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly rejected: number;
  /** The act by which it can be undone. */
  readonly seq: number;
}

/** What the user decides about an import; what is left out stays as it is. */
export type ImportDecision = Parameters<(typeof api.imports)[':id']['$put']>[0]['json'];

/** Sends a file in. @throws ApiError */
export const beginImport = (
  register: string,
  file: File,
): Promise<{ import: string; job: string }> =>
  upload('/imports', { register, name: file.name }, file);

export const fetchImport = (id: string): Promise<ImportView> =>
  answer(api.imports[':id'].$get({ param: { id } }));

export const decideImport = (id: string, json: ImportDecision): Promise<{ job: string }> =>
  answer(api.imports[':id'].$put({ param: { id }, json }));

export const commitImport = (id: string): Promise<{ job: string }> =>
  answer(api.imports[':id'].commit.$post({ param: { id } }));

export const dropImport = (id: string): Promise<unknown> =>
  answer(api.imports[':id'].$delete({ param: { id } }));

export interface RowsAsked {
  readonly outcome: Outcome;
  readonly level: Level | null;
  readonly offset: number;
  readonly limit: number;
}

export const fetchRows = (id: string, { level, ...asked }: RowsAsked): Promise<RowsPage> =>
  answer(
    api.imports[':id'].rows.$get({
      param: { id },
      query: asQuery({ ...asked, ...(level !== null && { level }) }),
    }),
  );
