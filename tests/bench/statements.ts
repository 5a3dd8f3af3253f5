// The trial balance, the balance sheet and the statement of income over 200,000 lines, beside the
// bare SQL that sums them by account, and beside hledger on the same books as a journal.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statementAnswer } from '../../electron/core/accounts/statementAnswer.ts';
import { trialBalance } from '../../electron/core/accounts/trialBalance.ts';
import { Session } from '../../electron/core/session.ts';
import { Store } from '../../electron/core/store/store.ts';
import { median } from '../../build/figures.ts';
import { addedUp, isInstalled } from '../support/plainTextAccounting.ts';
import { benchLines, booksJournal, booksStore, booksYear } from './support/books.ts';
import { benchNow, closeStore, openWith, unlockDemo } from './support/county.ts';
import { inTurns, printFigures } from './support/rounds.ts';

const [folder = ''] = process.argv.slice(2);
const dataDir = await booksStore(folder);
const opened = openWith(dataDir, await unlockDemo(dataDir));
const { operator, unit } = opened;
const { db } = opened.store;
const period = booksYear;

// From the vouchers to their lines: the other way round SQLite takes twice as long.
const bare = db.prepare(
  `SELECT l.account AS account, sum(coalesce(l.debitFen, 0) - coalesce(l.creditFen, 0)) AS fen, count(*) AS lines
   FROM vouchers v CROSS JOIN voucherLines l ON l.voucher = v.id
   WHERE v.state = 'posted' AND l.voidedAt IS NULL AND v.day <= ? GROUP BY l.account`,
);
const throughSql = () =>
  bare.all(`${period}-12-31`) as { account: string; fen: number; lines: number }[]; // as selected

function statements(session: Session) {
  const trial = trialBalance(session, { period, details: true, idle: true });
  const sheet = statementAnswer(session, 'balance-sheet', { period });
  const income = statementAnswer(session, 'income-statement', { period });
  return { trial, checks: [...trial.checks, ...sheet.checks, ...income.checks] };
}

// A store keeps its last answers; a new one over the same database has to work them out.
const fresh = () => new Session(new Store(db, benchNow), operator, unit, benchNow);

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

const { ours, baseline } = inTurns(
  () => {
    const session = fresh();
    return timed(() => statements(session));
  },
  () => timed(throughSql),
);

// What is measured comes out, and to the same: else it would be no figure.
const { trial, checks } = statements(fresh());
const wrong = checks.filter(({ ok }) => !ok);
if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
const moved = throughSql();
const lines = moved.reduce((sum, row) => sum + row.lines, 0);
if (lines !== benchLines || lines < 200_000) throw new Error(`${lines} lines`);
const closing = new Map(
  trial.rows
    .filter(({ party }) => party === null)
    .map((row) => [row.account, row.closing.debitFen - row.closing.creditFen]),
);
closeStore(dataDir, opened);

const label = {
  zh: `${lines} 条分录的科目余额表和两张报表`,
  en: `Trial balance and two statements over ${lines} lines`,
};
printFigures(
  {
    key: 'statements.time',
    label,
    unit: 'ms',
    ours: median(ours),
    baseline: {
      label: { zh: '仅按科目汇总的 SQL', en: 'the bare SQL by account' },
      value: median(baseline),
    },
    aim: { of: 'ratio', most: 3 },
  },
  ...besideHledger(),
);

/** Once only: hledger takes as long as all the rest together. */
function besideHledger() {
  if (!isInstalled('hledger')) {
    process.stderr.write('未安装 hledger，略过与它的比较 hledger is not installed: left out\n');
    return [];
  }
  const file = join(folder, 'books.journal');
  const journal = booksJournal();
  writeFileSync(file, journal);
  const environment = { ...process.env, LC_ALL: 'C.UTF-8' };
  const ms = timed(() =>
    execFileSync('hledger', ['-f', file, 'bal', '--flat'], {
      env: environment,
      maxBuffer: 2 ** 26,
    }),
  );
  for (const [account, fen] of addedUp('hledger', journal))
    if (closing.get(account) !== fen) throw new Error(`${account}: ${fen} ${closing.get(account)}`);
  return [
    {
      key: 'statements.hledger',
      label,
      unit: 'ms' as const,
      ours: median(ours),
      baseline: { label: { zh: 'hledger 读同一账', en: 'hledger on the same journal' }, value: ms },
    },
  ];
}
