import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { partField } from '../../../shared/registers/nested.ts';
import { checkVoucher } from '../../../shared/rules/accounts/checkVoucher.ts';
import { transferredYears } from '../../../shared/rules/accounts/transferredYears.ts';
import type { Line } from '../../../shared/rules/accounts/types.ts';
import { isDay } from '../../../shared/rules/calendar.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { readSettings } from '../facts.ts';
import type { Session } from '../session.ts';
import { booksOf } from './books.ts';
import { isOpen } from './closedMonths.ts';
import type { VoucherDesk } from './voucherDesk.ts';

/** Told by the fields themselves, which must be filled in. */
const toldElsewhere: ReadonlySet<string> = new Set(['voucher.day-missing', 'account.missing']);

/** What is to be said of a voucher before it is posted (domain.md 6.4). */
export function checkPosting(
  session: Session,
  desk: VoucherDesk,
  record: AnyRecord,
  lines: readonly Line[],
): Finding[] {
  const books = booksOf(session);
  const transferred = transferredYears(books);
  const checked = {
    day: textIn(record, 'day') ?? '',
    redLetter: record['redLetter'] === true,
    reverses: textIn(record, 'reverses'),
    lines,
  };
  const findings = checkVoucher(checked, desk.chart, {
    isOpen: (month) => isOpen(session, month),
    booksBegin: booksBegin(session),
    yearTransferred: (year) => transferred.has(year),
    leastFen: (account, day) => desk.leastFen(account, day),
  });
  return [
    ...findings.filter(({ code }) => !toldElsewhere.has(code)).map(atLine),
    ...checkNumber(desk, record),
    ...checkTwice(desk, record, lines),
    ...checkAhead(session, checked.day),
  ];
}

/** Books that were never begun begin with whatever is posted first. */
function booksBegin(session: Session): string {
  const { beginMonth, openings } = booksOf(session);
  const begun = readSettings(session.store).booksBeginOn !== '' || openings.length > 0;
  return begun ? beginMonth : '';
}

const fieldsOfCodes: Readonly<Record<string, string>> = {
  'voucher.party-missing': 'party',
  'voucher.two-sides': 'creditFen',
  'voucher.no-amount': 'debitFen',
  'voucher.negative': 'debitFen',
  'money.not-whole-fen': 'debitFen',
};

/** A finding about a line goes to the field of that line. */
function atLine(finding: Finding): Finding {
  const line = finding.params?.['line'];
  if (finding.field !== 'lines' || typeof line !== 'number') return finding;
  const field = fieldsOfCodes[finding.code] ?? 'account';
  return { ...finding, field: partField('lines', line - 1, field) };
}

/** A number that comes with a voucher is kept where it is free (domain.md 6.4). */
function checkNumber(desk: VoucherDesk, record: AnyRecord): Finding[] {
  const { number } = record;
  const [type, day] = [textIn(record, 'type'), textIn(record, 'day')];
  if (typeof number !== 'number' || type === null || day === null) return [];
  if (!desk.isTaken(type, day.slice(0, 7), number)) return [];
  return [{ level: 'error', code: 'voucher.number-taken', field: 'number', params: { number } }];
}

/** What has no number of its own is known again by nothing else: a file saved twice, a second click. */
function checkTwice(desk: VoucherDesk, record: AnyRecord, lines: readonly Line[]): Finding[] {
  const [day, summary] = [textIn(record, 'day'), textIn(record, 'summary')];
  const isNew = typeof record['number'] !== 'number' && textIn(record, 'reverses') === null;
  if (!isNew || day === null || summary === null) return [];
  const number = desk.numberOfLike(day, summary, lines);
  if (number === undefined) return [];
  return [
    { level: 'warning', code: 'voucher.posted-before', field: 'summary', params: { number } },
  ];
}

function checkAhead(session: Session, day: string): Finding[] {
  if (!isDay(day) || day <= session.today()) return [];
  return [{ level: 'warning', code: 'voucher.day-ahead', field: 'day', params: { on: day } }];
}
