import type { Register } from '../../../shared/registers/define.ts';
import { appraisalGrades } from '../../../shared/registers/appraisalGrades.ts';
import { appraisals } from '../../../shared/registers/appraisals.ts';
import { members } from '../../../shared/registers/members.ts';
import { toRecord, type StoredRecord } from '../registers/rows.ts';
import { rosterKey } from '../reports/branchOrder.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';

// The generic way of records knows registers by their declaration, whatever their fields.
export const appraisalRegister: Register = appraisals;
export const gradeRegister: Register = appraisalGrades;

/** The appraisal of a branch in a year, where there is one. */
export function appraisalOf(
  session: Session,
  branch: string,
  year: number,
): StoredRecord | undefined {
  const row = session.store.get(
    tableQuery
      .selectFrom(appraisals.key)
      .selectAll()
      .where('branch', '=', branch)
      .where('year', '=', year)
      .where('voidedAt', 'is', null),
  );
  return row && toRecord(appraisalRegister, row);
}

/** The appraisals of a year, of some branches or of all. */
export function appraisalsOfYear(
  session: Session,
  year: number,
  branches?: ReadonlySet<string>,
): StoredRecord[] {
  return session.store
    .all(
      tableQuery
        .selectFrom(appraisals.key)
        .selectAll()
        .where('year', '=', year)
        .where('voidedAt', 'is', null),
    )
    .filter(({ branch }) => branches === undefined || branches.has(String(branch)))
    .map((row) => toRecord(appraisalRegister, row));
}

/** The lines of some appraisals, each in the order of the roster; those taken off where asked for. */
export function linesOf(
  session: Session,
  ids: ReadonlySet<string>,
  { voided = false }: { readonly voided?: boolean } = {},
): StoredRecord[] {
  const keyOf = rosterKey(session);
  const [only] = ids.size === 1 ? ids : [];
  const lines = tableQuery
    .selectFrom(`${appraisalGrades.key} as g`)
    .innerJoin(`${members.key} as m`, 'm.id', 'g.member')
    .selectAll('g')
    .select(['m.branch', 'm.partyPost', 'm.joinedOn', 'm.bornOn'])
    .where('g.voidedAt', voided ? 'is not' : 'is', null);
  return session.store
    .all(only === undefined ? lines : lines.where('g.appraisal', '=', only))
    .filter(({ appraisal }) => ids.has(String(appraisal)))
    .map(({ branch, partyPost, joinedOn, bornOn, ...row }) => ({
      row: toRecord(gradeRegister, row),
      // The order of the roster today: what the member's record says.
      key: keyOf({
        id: String(row['member']),
        branch: branch === null ? null : String(branch),
        partyPost: partyPost === null ? null : String(partyPost),
        joinedOn: joinedOn === null ? null : String(joinedOn),
        bornOn: bornOn === null ? null : String(bornOn),
      }),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
}
