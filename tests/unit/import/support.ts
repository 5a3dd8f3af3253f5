import { members } from '../../../shared/registers/members.ts';
import type { Register } from '../../../shared/registers/define.ts';
import {
  type ImportResult,
  commitImport,
} from '../../../electron/core/exchange/import/commitImport.ts';
import { findTable } from '../../../electron/core/exchange/import/findTable.ts';
import type {
  ImportChoices,
  ImportPlan,
} from '../../../electron/core/exchange/import/importPlan.ts';
import { planImport } from '../../../electron/core/exchange/import/planImport.ts';
import { withRemembered } from '../../../electron/core/exchange/import/rememberedMapping.ts';
import { vocabularyOf } from '../../../electron/core/exchange/import/vocabulary.ts';
import { tableQuery } from '../../../electron/core/store/query.ts';
import type { Row } from '../../../electron/core/store/tables.ts';
import type { Session } from '../../../electron/core/session.ts';
import { type DrawnCell, type DrawnSheet, asWorkbook } from '../../fixtures/import/drawnSheet.ts';
import { type Person, person } from '../../fixtures/import/people.ts';

/** A sheet of rows, for tests that draw only a few. */
export const sheetOf = (
  rows: readonly (readonly DrawnCell[])[],
  more: Partial<DrawnSheet> = {},
): DrawnSheet => ({
  name: 'Sheet1',
  rows,
  ...more,
});

/** Plans the import of sheets drawn cell by cell. */
export async function planOf(
  session: Session,
  sheets: DrawnSheet | readonly DrawnSheet[],
  choices: ImportChoices & {
    readonly register?: Register;
    readonly signal?: AbortSignal;
    readonly date1904?: boolean;
  } = {},
): Promise<ImportPlan> {
  const { register = members, signal, date1904 = false, ...rest } = choices;
  const workbook = asWorkbook('rows' in sheets ? [sheets] : sheets, date1904);
  const vocabulary = withRemembered(vocabularyOf(register), session.store, register);
  const table = findTable(workbook, vocabulary, rest);
  if (table === undefined) throw new Error('no table found');
  return planImport(
    { session, register, workbook, table, vocabulary, choices: rest },
    signal && { signal },
  );
}

/** Carries a plan out, without a backup. */
export const carriedOut = (
  session: Session,
  plan: ImportPlan,
  register: Register = members,
): Promise<ImportResult> =>
  commitImport({
    session,
    register,
    plan,
    digest: 'digest',
    planAgain: () => Promise.reject(new Error('planned again')),
    backUp: () => Promise.resolve(),
  });

/** Plans and carries out. */
export async function imported(
  session: Session,
  sheets: DrawnSheet | readonly DrawnSheet[],
  choices: Parameters<typeof planOf>[2] = {},
): Promise<ImportPlan> {
  const plan = await planOf(session, sheets, choices);
  await carriedOut(session, plan, choices.register);
  return plan;
}

/** What a plan says: `E5 id.checksum error`, by cell. */
export const said = (plan: ImportPlan): string[] =>
  [...plan.findings, ...plan.rows.flatMap(({ findings }) => findings)].map(
    ({ cell, code, level }) => `${cell} ${code} ${level}`,
  );

export const counts = ({ summary }: ImportPlan): string =>
  `${summary.new} new, ${summary.changed} changed, ${summary.same} same, ${summary.rejected} rejected, ${summary.skipped} skipped`;

/** All rows of a register's table, by their title. */
export const stored = (session: Session, table = 'members', order = 'name'): Row[] =>
  session.store.all(tableQuery.selectFrom(table).selectAll().orderBy(order));

export const headings = [
  '姓名',
  '性别',
  '民族',
  '身份证号',
  '出生日期',
  '学历',
  '人员类别',
  '入党时间',
  '转正时间',
  '手机',
  '家庭住址',
];

/** The cells of a person under `headings`; some may be written otherwise. */
export function cellsOf(
  index: number,
  changes: Partial<Record<keyof Person, DrawnCell>> = {},
): DrawnCell[] {
  const one = { ...person(index), ...changes };
  return [
    one.name,
    one.sex,
    one.ethnicity,
    one.idNumber,
    one.bornOn,
    one.education,
    one.memberType,
    one.joinedOn,
    one.fullMemberOn,
    one.phone,
    one.address,
  ];
}

/** A plain roster of the first people. */
export const roster = (count: number): DrawnSheet =>
  sheetOf([headings, ...Array.from({ length: count }, (_, index) => cellsOf(index))]);
