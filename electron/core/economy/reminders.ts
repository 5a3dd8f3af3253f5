import { disclosureItems } from '../../../shared/codes/index.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { addDays, addMonths, lastDayOf } from '../../../shared/rules/calendar.ts';
import { monthsFrom } from '../../../shared/rules/dues/months.ts';
import { transferredYears } from '../../../shared/rules/accounts/transferredYears.ts';
import { booksOf } from '../accounts/books.ts';
import { closedMonths } from '../accounts/closedMonths.ts';
import { hasBegun } from '../accounts/hasBegun.ts';
import type { Session } from '../session.ts';
import type { DebtsAnswer, Reminder, RemindersAnswer } from './answers.ts';
import { allAssetFacts } from './assetFacts.ts';
import { monthsMissed } from './depreciationDue.ts';
import { disclosureDuties } from './disclosureDuties.ts';
import { contractRows } from './listContracts.ts';
import { listClaims, listDebts } from './listDebts.ts';

/** So many days after it has ended a month should be closed. */
const closeWithinDays = 10;

/** What the start page reminds of (domain.md 6.5, 6.10, 6.11): the most pressing first. */
export function economyReminders(
  session: Session,
  asOf: string = session.today(),
): RemindersAnswer {
  const reminders = [
    ...disclosureReminders(session, asOf),
    ...contractReminders(session, asOf),
    ...depreciationReminders(session, asOf),
    ...periodReminders(session, asOf),
    ...overdue('debts', 'reminder.debts-overdue', listDebts(session, { asOf, settled: false })),
    ...overdue('claims', 'reminder.claims-overdue', listClaims(session, { asOf, settled: false })),
  ];
  const rank = { error: 0, warning: 1, note: 2 } as const;
  return {
    asOf,
    begun: hasBegun(session) || reminders.length > 0,
    reminders: reminders.sort((a, b) => rank[a.level] - rank[b.level]),
  };
}

const reminder = (
  about: Reminder['about'],
  level: Finding['level'],
  code: string,
  params: NonNullable<Finding['params']>,
  more: Partial<Pick<Reminder, 'record' | 'on'>> = {},
): Reminder => ({ ...{ about, level, code, params, record: null, on: null }, ...more });

/** Each contract's own alerts, with its name; what is only noted of rents is told in its list. */
const contractReminders = (session: Session, asOf: string): readonly Reminder[] =>
  contractRows(session, asOf).flatMap(({ id, name, alerts, toOn }) =>
    alerts
      .filter(({ code }) => told.has(code))
      .map(({ level, code, params = {} }) =>
        reminder('contracts', level, code, { ...params, name }, { record: id, on: toOn }),
      ),
  );

const told: ReadonlySet<string> = new Set([
  'contract.over',
  'contract.ends-today',
  'contract.ends-soon',
  'contract.unpaid',
  'contract.unpaid-for-years',
  'contract.to-pay',
  'contract.to-pay-for-years',
]);

function depreciationReminders(session: Session, asOf: string): readonly Reminder[] {
  const { beginMonth } = booksOf(session);
  const last = addMonths(asOf.slice(0, 7), -1);
  const missed = monthsMissed(allAssetFacts(session), beginMonth, last);
  const [first] = missed;
  if (first === undefined) return [];
  return [
    reminder(
      'depreciation',
      'warning',
      'reminder.depreciation',
      { month: first, count: missed.length },
      { record: first },
    ),
  ];
}

/** The first month that should be closed and is not, and a year that was not carried on. */
function periodReminders(session: Session, asOf: string): readonly Reminder[] {
  if (!hasBegun(session)) return [];
  const books = booksOf(session);
  const closed = closedMonths(session);
  const ended = (month: string): boolean => addDays(lastDayOf(month), closeWithinDays) < asOf;
  const late = monthsFrom(books.beginMonth, asOf.slice(0, 7))
    .filter(ended)
    .filter((month) => !closed.has(month));
  const [first] = late;
  const year = String(Number(asOf.slice(0, 4)) - 1);
  const carried = transferredYears(books).has(year) || `${year}-12` < books.beginMonth;
  return [
    ...(first === undefined
      ? []
      : [
          reminder(
            'periods',
            'warning',
            'reminder.not-closed',
            { month: first, count: late.length },
            { record: first },
          ),
        ]),
    ...(carried ? [] : [reminder('periods', 'warning', 'reminder.year-end', { year })]),
  ];
}

function disclosureReminders(session: Session, asOf: string): readonly Reminder[] {
  const { duties, inquiries } = disclosureDuties(session, asOf);
  return [
    ...duties
      .filter(({ state }) => state === 'overdue' || state === 'due')
      .map(({ item, period, dueOn, state }) =>
        reminder(
          'disclosures',
          state === 'overdue' ? 'warning' : 'note',
          state === 'overdue' ? 'reminder.disclosure-overdue' : 'reminder.disclosure-due',
          { ...itemWords(item), period, on: dueOn },
          { on: dueOn },
        ),
      ),
    ...inquiries.map(({ disclosure, answerBy, overdue: late, period }) =>
      reminder(
        'disclosures',
        late ? 'warning' : 'note',
        late ? 'reminder.inquiry-overdue' : 'reminder.inquiry',
        { period, on: answerBy },
        { record: disclosure, on: answerBy },
      ),
    ),
  ];
}

/** A sentence takes the label of its language: `xEn` is the English form of `x`. */
function itemWords(item: string): { readonly item: string; readonly itemEn: string } {
  const label = disclosureItems.items.find(({ code }) => code === item);
  return { item: label?.zh ?? item, itemEn: label?.en ?? item };
}

function overdue(
  about: 'debts' | 'claims',
  code: string,
  { rows }: DebtsAnswer,
): readonly Reminder[] {
  const late = rows.filter((row) => row.overdue);
  if (late.length === 0) return [];
  const amount = showYuan(late.reduce((sum, { balanceFen }) => sum + balanceFen, 0));
  return [reminder(about, 'warning', code, { count: late.length, amount })];
}
