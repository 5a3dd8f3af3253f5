import { v7 as uuid } from 'uuid';
import { findRegister } from '../../shared/registers/index.ts';
import type { Values } from '../../shared/registers/accept.ts';
import type { Role } from '../../shared/rules/roles.ts';
import { saveRecord } from '../../electron/core/registers/save.ts';
import { Session } from '../../electron/core/session.ts';
import { writeFirstAct } from '../../electron/core/setUp.ts';
import { migrate, readMigrations } from '../../electron/core/store/migrate.ts';
import { migrationsFolder } from '../../electron/core/store/migrationsFolder.ts';
import { openInMemory } from '../../electron/core/store/openFile.ts';
import { Store } from '../../electron/core/store/store.ts';

/** The day on which tests take place, unless they set another. */
export const testNow = new Date(2026, 10, 22, 9, 30);

/** A session in an empty demo store in memory: one village branch, one secretary. */
export function testSession(
  options: { role?: Role; demo?: boolean; now?: () => Date } = {},
): Session {
  const { role = 'secretary', demo = true, now = () => testNow } = options;
  const db = openInMemory();
  db.pragma('foreign_keys = ON');
  migrate(db, readMigrations(migrationsFolder()), openInMemory);
  const store = new Store(db, now);
  const operator = { id: uuid(), name: '李书记', post: '支部书记' };
  const setup = {
    language: 'zh',
    kind: 'village',
    name: '青石村',
    code: '420000000001',
    organization: '青石村党支部',
    operator: { name: operator.name, post: operator.post },
    password: '',
  } as const;
  writeFirstAct(store, operator.id, setup, demo);
  return new Session(
    store,
    { ...operator, role },
    { kind: 'village', name: '青石村', code: '420000000001', demo },
    now,
  );
}

/** A complete member whose values can be changed for a test. */
export const sampleMember = (changes: Values = {}): Values => ({
  name: '王伟',
  sex: '1',
  ethnicity: '01',
  idNumber: '999999198001010011',
  bornOn: '1980-01-01',
  memberType: '正式党员',
  joinedOn: '2005-07-01',
  fullMemberOn: '2006-07-01',
  phone: '13800001111',
  address: '青石村一组 8 号',
  ...changes,
});

/** Saves a record that must be sound and returns its id. */
export function saved(session: Session, registerKey: string, values: Values): string {
  const register = findRegister(registerKey);
  if (register === undefined) throw new Error(registerKey);
  const { id, findings } = saveRecord(session, register, values);
  if (id === undefined) throw new Error(JSON.stringify(findings));
  return id;
}
