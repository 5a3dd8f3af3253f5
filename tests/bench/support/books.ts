import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { fillDemo } from '../../../electron/core/demo/fillDemo.ts';
import { demoPassword, setUpDemo } from '../../../electron/core/demo/openDemo.ts';
import { Ledger } from '../../../electron/core/ledger.ts';
import { newId } from '../../../electron/core/registers/newId.ts';
import { demoChart } from '../../../shared/demo/accounts/chart.ts';
import { villageBooks } from '../../../shared/demo/accounts/villageBooks.ts';
import { hledgerJournal } from '../../../shared/rules/accounts/journalText.ts';
import { readLine, readOpening } from '../../../shared/rules/accounts/readRows.ts';
import type { Line } from '../../../shared/rules/accounts/types.ts';
import { benchNow, cheapDerivation } from './county.ts';

/** Twenty years of twelve villages' vouchers in one set of books: over 200,000 lines. */
const lastYear = 2025;
const years = Array.from({ length: 20 }, (_, index) => lastYear - 19 + index);
const copies = 12;

/** The year of which the statements are asked. */
export const booksYear = String(lastYear);
export const booksBegin = `${years[0] ?? lastYear}-01`;

interface BenchVoucher {
  readonly day: string;
  readonly number: number;
  readonly summary: string;
  readonly lines: readonly Line[];
}

const village = villageBooks('2026-12-31');

/** The same vouchers every time, without gaps in their numbers. */
function* benchVouchers(): Generator<BenchVoucher> {
  const lines = Map.groupBy(
    village.voucherLines.map((row) => ({ row, line: readLine(row) })),
    ({ row }) => String(row['voucher']),
  );
  for (const year of years)
    for (const { id, day, number, summary } of village.vouchers)
      for (let copy = 1; copy <= copies; copy += 1)
        yield {
          day: `${year}${String(day).slice(4)}`,
          number: (Number(number) - 1) * copies + copy,
          summary: String(summary),
          lines: (lines.get(id) ?? []).map(({ line }) => line),
        };
}

/** So many lines are posted. */
export const benchLines = village.voucherLines.length * years.length * copies;

/** The folder of a store with those vouchers, made where it is not there yet. */
export async function booksStore(folder: string): Promise<string> {
  const dataDir = join(folder, 'books');
  if (existsSync(dataDir)) return dataDir;
  const ledger = new Ledger({ dataDir, now: benchNow, derivation: cheapDerivation });
  await setUpDemo(ledger, demoPassword);
  const session = ledger.session();
  // The demo's own books are a year later than these; its chart, parties and openings are theirs.
  fillDemo(session, { members: 1 });
  writeVouchers(session.store.db);
  await ledger.close();
  return dataDir;
}

/** Past the audit, which is no part of the figure and would hold all of it in memory. */
function writeVouchers(db: Database): void {
  const voucher = db.prepare(
    `INSERT INTO vouchers (id, version, day, type, number, summary, state, source) VALUES (?, 1, ?, 'general', ?, ?, 'draft', 'form')`,
  );
  const line = db.prepare(
    'INSERT INTO voucherLines (id, version, voucher, position, account, debitFen, creditFen, party, growthWay) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)',
  );
  const post = db.prepare(`UPDATE vouchers SET state = 'posted' WHERE id = ?`);
  db.transaction(() => {
    db.prepare(
      `UPDATE facts SET value = json_set(value, '$.booksBeginOn', ?) WHERE id = 'settings'`,
    ).run(booksBegin);
    for (const { day, number, summary, lines } of benchVouchers()) {
      const id = newId();
      voucher.run(id, day, number, summary);
      lines.forEach(({ account, party, debitFen, creditFen, growthWay = null }, index) => {
        line.run(newId(), id, index + 1, account, debitFen, creditFen, party, growthWay);
      });
      post.run(id);
    }
  })();
}

/** The same books as a plain-text journal. */
export const booksJournal = (): string =>
  hledgerJournal({
    chart: demoChart,
    beginMonth: booksBegin,
    openings: village.openingBalances.map(readOpening),
    vouchers: [...benchVouchers()].map((voucher) => ({ type: 'general', ...voucher })),
    party: (id) => String(village.parties.find((row) => row.id === id)?.['name'] ?? id),
    language: 'zh',
  });
