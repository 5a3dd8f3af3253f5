import { pettyCashFen } from '../../../shared/demo/accounts/cashBox.ts';
import { booksBegin } from '../../../shared/demo/accounts/days.ts';
import { type DemoCounty, demoCounty, demoMembers } from '../../../shared/demo/county.ts';
import { electedOn } from '../../../shared/demo/organizations.ts';
import { readSettings, writeSettings } from '../facts.ts';
import { Refusal } from '../refusal.ts';
import { toColumns } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { Writing } from '../store/writing.ts';
import { asRecord } from './asRecord.ts';
import { writeBooks } from './writeBooks.ts';

/** What the demo holds. */
export interface FilledDemo {
  /** On the roll; those who left come on top. */
  readonly members: number;
  readonly left: number;
  readonly organizations: number;
  readonly serviceRequests: number;
  readonly meetings: number;
  /** Posted. */
  readonly vouchers: number;
}

/**
 * Fills a new demo store with the fictional village 青石村 and, for more members, a county of
 * villages around it. The same every time, in one act.
 * @param options.members on the roll; 86 unless said
 * @throws Refusal `demo.not-empty` for a store that is no demo store or has members already
 */
export function fillDemo(
  session: Session,
  options: { readonly members?: number } = {},
): FilledDemo {
  const known = session.store.get(tableQuery.selectFrom('members').select('id').limit(1));
  if (!session.unit.demo || known !== undefined) throw new Refusal('demo.not-empty');
  const county = demoCounty(options.members ?? demoMembers);
  session.write('demo', (writing) => {
    writeOrganizations(session, writing, county);
    for (const row of county.members) writing.insert('members', asRecord(row));
    // Only now: a row that waits for its member would be looked for at every member.
    for (const { id, secretary } of county.organizations) {
      if (secretary !== undefined) writing.update('organizations', id, toColumns({ secretary }));
    }
    for (const row of county.datedChanges)
      writing.insert('datedChanges', { ...toColumns(row), id: row.id });
    for (const row of county.serviceRequests) writing.insert('serviceRequests', asRecord(row));
    for (const [table, rows] of Object.entries({ ...county.life, ...county.dues }))
      for (const row of rows) writing.insert(table, asRecord(row));
    writeBooks(writing, county.books);
    writeSettings(writing, {
      ...readSettings(session.store),
      dutiesSince: electedOn,
      booksBeginOn: booksBegin,
      pettyCashFen,
    });
  });
  const left = county.members.filter(({ leftBy }) => (leftBy ?? null) !== null).length;
  return {
    members: county.members.length - left,
    left,
    organizations: county.organizations.length,
    serviceRequests: county.serviceRequests.length,
    meetings: county.life.meetings.length,
    vouchers: county.books.vouchers.length,
  };
}

/** The branch that the store began with becomes the village's own organisation and keeps its id. */
function writeOrganizations(
  session: Session,
  writing: Writing,
  { organizations, datedChanges, top, members, life, dues }: DemoCounty,
): void {
  const root = session.store.get(
    tableQuery.selectFrom('organizations').select('id').where('voidedAt', 'is', null).limit(1),
  );
  if (root !== undefined) {
    const id = String(root.id);
    for (const row of organizations) if (row['parent'] === top.id) row['parent'] = id;
    for (const row of members) if (row['branch'] === top.id) row['branch'] = id;
    for (const row of datedChanges) if (row['recordId'] === top.id) row['recordId'] = id;
    for (const row of Object.values({ ...life, ...dues }).flat())
      if (row['branch'] === top.id) row['branch'] = id;
    top.id = id;
  }
  for (const row of organizations) {
    const { secretary: _later, ...columns } = asRecord(row);
    if (row === top && root !== undefined)
      writing.update('organizations', row.id, { ...columns, version: 2 });
    else writing.insert('organizations', columns);
  }
}
