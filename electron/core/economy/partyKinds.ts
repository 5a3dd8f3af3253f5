import { parties } from '../../../shared/registers/parties.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';

/** The kind of each party, by its id: a code of partyKinds. */
export const partyKinds = ({ store }: Session): ReadonlyMap<string, string> =>
  new Map(
    store
      .all(tableQuery.selectFrom(parties.key).select(['id', 'kind']))
      .map(({ id, kind }) => [String(id), String(kind)]),
  );

/** Members' accounts are kept on 113, those of others on 112 (domain.md 6.2). */
export const isMemberKind = (kind: string | null): boolean =>
  kind === 'household' || kind === 'person';
