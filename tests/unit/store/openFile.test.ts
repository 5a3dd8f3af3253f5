import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase, rekeyCopy } from '../../../electron/core/store/openFile.ts';
import { countRows, verifyFile } from '../../../electron/core/store/verifyFile.ts';
import { addMembers, countMembers, refusalOf, tempFolder } from './support.ts';

const dir = tempFolder();
const key = randomBytes(32);
const file = join(dir, 'ledger.db');
const db = openDatabase(file, key, { create: true });
db.exec('CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
addMembers(db, 300);
db.close();

/** A copy of the file under a name of its own. */
let copies = 0;
function copyOf(change: (copy: string) => void = () => undefined): string {
  copies += 1;
  const copy = join(dir, `copy ${copies}.db`);
  copyFileSync(file, copy);
  change(copy);
  return copy;
}

describe('opening a database', () => {
  it('has the settings of the design in force', () => {
    const open = openDatabase(copyOf(), key);
    const inForce = [
      'journal_mode',
      'synchronous',
      'locking_mode',
      'foreign_keys',
      'trusted_schema',
      'cell_size_check',
      'temp_store',
    ].map((pragma) => open.pragma(pragma, { simple: true }));
    open.close();
    expect(inForce).toEqual(['delete', 3, 'exclusive', 1, 0, 1, 2]);
  });

  it('leaves nothing readable in the file, not even its kind', () => {
    const bytes = readFileSync(file);
    expect(bytes.includes('SQLite format')).toBe(false);
    expect(bytes.includes('members')).toBe(false);
    expect(bytes.includes('党员')).toBe(false);
  });

  it('is refused while it is open elsewhere, and works afterwards', async () => {
    const copy = copyOf();
    const first = openDatabase(copy, key);
    expect(await refusalOf(() => openDatabase(copy, key))).toBe('store.in-use');
    expect(await refusalOf(() => openDatabase(copy, key, { readonly: true }))).toBe('store.in-use');
    first.close();
    openDatabase(copy, key).close();
  });

  it.each<[string, (copy: string) => void]>([
    ['emptied', (copy) => truncateSync(copy, 0)],
    ['cut within the header', (copy) => truncateSync(copy, 50)],
    ['cut within the first page', (copy) => truncateSync(copy, 1000)],
    ['overwritten', (copy) => writeFileSync(copy, randomBytes(8192))],
    ['a text', (copy) => writeFileSync(copy, '党员名册'.repeat(2000))],
  ])('is refused as damaged when the file is %s', async (_how, damage) => {
    const copy = copyOf(damage);
    const before = readFileSync(copy);
    expect(await refusalOf(() => openDatabase(copy, key))).toBe('store.damaged');
    expect(readFileSync(copy).equals(before)).toBe(true);
  });

  it('is refused with another key', async () => {
    expect(await refusalOf(() => openDatabase(copyOf(), randomBytes(32)))).toBe('store.damaged');
  });

  it('finds a changed byte in any page, by the check at the latest', async () => {
    const { size } = statSync(file);
    for (let at = 7; at < size; at += 2903) {
      const copy = copyOf((path) => {
        const bytes = readFileSync(path);
        bytes.writeUInt8(bytes.readUInt8(at) ^ 0x10, at);
        writeFileSync(path, bytes);
      });
      expect(await refusalOf(() => verifyFile(copy, key, countRows))).toBe('store.damaged');
    }
  });

  it('tells a missing file from a missing folder, and makes neither', async () => {
    const missing = join(dir, 'missing.db');
    expect(await refusalOf(() => openDatabase(missing, key))).toBe('store.missing');
    expect(await refusalOf(() => openDatabase(join(dir, 'no', 'ledger.db'), key))).toBe(
      'store.folder-missing',
    );
    expect(
      await refusalOf(() => openDatabase(join(dir, 'no', 'ledger.db'), key, { create: true })),
    ).toBe('store.folder-missing');
    expect(existsSync(missing)).toBe(false);
  });

  it('does not make a new one over an old one', async () => {
    expect(await refusalOf(() => openDatabase(file, key, { create: true }))).toBe('store.exists');
  });

  it('never uses a key that was wiped', () => {
    expect(() => openDatabase(copyOf(), Buffer.alloc(32))).toThrow(RangeError);
    const copy = copyOf();
    expect(() => rekeyCopy(copy, key, Buffer.alloc(32))).toThrow(RangeError);
    expect(verifyFile(copy, key, countMembers)).toBe(300);
  });

  it('to read only changes nothing', () => {
    const copy = copyOf();
    const open = openDatabase(copy, key, { readonly: true });
    expect(countMembers(open)).toBe(300);
    expect(() => open.exec('DELETE FROM members')).toThrow(/readonly/);
    open.close();
  });
});

describe('another key', () => {
  it('opens the copy, and the one before does not any more', async () => {
    const copy = copyOf();
    const other = randomBytes(32);
    rekeyCopy(copy, key, other);
    expect(verifyFile(copy, other, countMembers)).toBe(300);
    expect(await refusalOf(() => openDatabase(copy, key))).toBe('store.damaged');
  });
});
