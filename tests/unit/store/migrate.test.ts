import { describe, expect, it } from 'vitest';
import { migrate, readMigrations, versionOf } from '../../../electron/core/store/migrate.ts';
import { migrationsFolder } from '../../../electron/core/store/migrationsFolder.ts';
import { openInMemory } from '../../../electron/core/store/openFile.ts';
import { registers } from '../../../shared/registers/index.ts';
import type { Register } from '../../../shared/registers/define.ts';

const shipped = readMigrations(migrationsFolder());
const next = {
  version: (shipped.at(-1)?.version ?? 0) + 1,
  sql: 'ALTER TABLE codeItems ADD COLUMN extra TEXT',
};

describe('migrate', () => {
  it('builds a store from nothing', () => {
    const db = openInMemory();
    migrate(db, shipped, openInMemory);
    expect(versionOf(db)).toBe(shipped.at(-1)?.version);
  });

  it('brings an older store to the newest version and keeps its rows', () => {
    const db = openInMemory();
    migrate(db, shipped, openInMemory);
    db.exec(
      "INSERT INTO codeItems (id, version, list, code, zh, en) VALUES ('x', 1, 'a', 'b', 'c', 'd')",
    );
    migrate(db, [...shipped, next], openInMemory);
    expect(db.prepare('SELECT id, extra FROM codeItems').all()).toEqual([{ id: 'x', extra: null }]);
  });

  it('refuses a store that a newer program wrote, naming both versions, and changes nothing', () => {
    const db = openInMemory();
    migrate(db, [...shipped, next], openInMemory);
    const dump = db.serialize();
    expect(() => {
      migrate(db, shipped, openInMemory);
    }).toThrow(
      expect.objectContaining({
        code: 'store.newer',
        params: { store: next.version, program: next.version - 1 },
      }),
    );
    expect(db.serialize().equals(dump)).toBe(true);
  });

  it('leaves the old store whole when a step fails', () => {
    const db = openInMemory();
    migrate(db, shipped, openInMemory);
    const bad = { version: next.version + 1, sql: 'ALTER TABLE nowhere ADD COLUMN extra TEXT' };
    expect(() => {
      migrate(db, [...shipped, next, bad], openInMemory);
    }).toThrow('nowhere');
    expect(versionOf(db)).toBe(shipped.at(-1)?.version);
    expect(
      db.prepare("SELECT name FROM pragma_table_info('codeItems')").pluck().all(),
    ).not.toContain('extra');
  });

  it('refuses a store whose schema is not what its version says', () => {
    const db = openInMemory();
    migrate(db, shipped, openInMemory);
    db.exec('CREATE TABLE stray (x)');
    expect(() => {
      migrate(db, [...shipped, next], openInMemory);
    }).toThrow('store.schema-differs');
    expect(versionOf(db)).toBe(shipped.at(-1)?.version);
  });
});

describe('tables', () => {
  it.each(Object.values<Register>(registers))(
    '$key has a column for each declared field and no other',
    (register) => {
      const db = openInMemory();
      migrate(db, shipped, openInMemory);
      const columns = db
        .prepare<[string], { name: string; type: string }>(
          'SELECT name, type FROM pragma_table_info(?)',
        )
        .all(register.key);
      const types = {
        money: 'INTEGER',
        integer: 'INTEGER',
        yesNo: 'INTEGER',
        decimal: 'REAL',
      } as const;
      const wanted = Object.entries(register.fields).map(([name, { kind }]) => ({
        name,
        type: kind in types ? types[kind as keyof typeof types] : 'TEXT',
      }));
      const own = [
        { name: 'id', type: 'TEXT' },
        { name: 'version', type: 'INTEGER' },
        { name: 'voidedAt', type: 'TEXT' },
      ];
      const byName = (a: { name: string }, b: { name: string }): number =>
        a.name.localeCompare(b.name);
      expect(columns.sort(byName)).toEqual([...own, ...wanted].sort(byName));
    },
  );
});
