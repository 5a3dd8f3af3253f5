import { type SqlBool, sql } from 'kysely';
import type { Finding } from '../../../shared/fields/finding.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { periodClosings } from '../../../shared/registers/periodClosings.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { yearEndProposal } from '../../../shared/rules/accounts/yearEnd.ts';
import { depreciationOfMonths } from '../economy/depreciationDue.ts';
import { Refusal } from '../refusal.ts';
import { newId } from '../registers/newId.ts';
import { carryOut } from '../registers/save.ts';
import { plannedPart } from '../registers/settling.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { PeriodClosed } from './answers.ts';
import { booksOf } from './books.ts';
import { closedMonths, lastClosed } from './closedMonths.ts';
import { monthLook } from './monthChecks.ts';
import { nextToClose } from './periods.ts';

const register: Register = periodClosings;

/**
 * What keeps a month from being closed (errors), and what asks for a second look (warnings): the
 * months are closed in their order, without drafts, with checks that come out, with its
 * depreciation, and December after the year-end transfer (domain.md 6.4).
 * @param month `YYYY-MM`
 */
export function checkClosing(session: Session, month: string): readonly Finding[] {
  const wrong = outOfTurn(session, month);
  if (wrong !== undefined) return [wrong];
  return [
    ...draftsLeft(session, month),
    ...monthLook(session)(month).findings.filter(({ level }) => level !== 'note'),
    ...depreciationDue(session, month),
    ...yearEndFirst(session, month),
    ...notOver(session, month),
  ];
}

/**
 * Closes a month. Warnings keep it open unless they were confirmed.
 * @param confirm the user has seen the warnings
 */
export function closePeriod(
  session: Session,
  month: string,
  { confirm }: { readonly confirm: boolean },
): PeriodClosed {
  const findings = checkClosing(session, month);
  if (!mayClose(findings, confirm)) return { closed: false, findings };
  const record = { month, closedOn: session.today(), closedBy: session.operator.name };
  const { plan } = plannedPart(register, newId(), record);
  session.write('period.close', (writing) => carryOut(writing, register, plan), { month });
  return { closed: true, findings };
}

/** Whether nothing of what was found keeps a month open. */
export const mayClose = (findings: readonly Finding[], confirm: boolean): boolean =>
  findings.every(({ level }) => level === 'note' || (level === 'warning' && confirm));

/**
 * Opens the last closed month again.
 * @throws Refusal `period.not-closed`, `period.not-the-last`, `period.reason-missing`
 */
export function reopenPeriod(session: Session, month: string, reason: string): void {
  const closing = closedMonths(session).get(month);
  if (closing === undefined) throw new Refusal('period.not-closed', { month });
  const last = lastClosed(session) ?? month;
  if (last !== month) throw new Refusal('period.not-the-last', { month, last });
  if (reason.trim() === '') throw new Refusal('period.reason-missing');
  session.write(
    'period.reopen',
    (writing) => {
      writing.update(register.key, closing.id, {
        reopenedOn: session.today(),
        reopenedBy: session.operator.name,
        reason: reason.trim(),
        version: closing.version + 1,
      });
    },
    { month, reason: reason.trim() },
  );
}

const error = (code: string, params: Finding['params'] = {}): Finding => ({
  ...{ level: 'error', code, params },
});

/** A month before the books, to come, closed already, or with an open one before it. */
function outOfTurn(session: Session, month: string): Finding | undefined {
  const { beginMonth } = booksOf(session);
  if (month < beginMonth) return error('period.before-books', { month, begin: beginMonth });
  if (closedMonths(session).has(month)) return error('period.closed-already', { month });
  if (month > session.today().slice(0, 7)) return error('period.in-future', { month });
  const next = nextToClose(session);
  return next === null || next === month
    ? undefined
    : error('period.earlier-open', { month, earlier: next });
}

/** Drafts of the month, and older ones of months that were closed before they were written. */
function draftsLeft({ store }: Session, month: string): Finding[] {
  const drafts = tableQuery
    .selectFrom(vouchers.key)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'draft')
    .where('voidedAt', 'is', null)
    .where(sql<SqlBool>`substr(day, 1, 7) = ${month}`);
  const count = store.get(drafts)?.count ?? 0;
  return count === 0 ? [] : [error('period.drafts-left', { month, count })];
}

function depreciationDue(session: Session, month: string): Finding[] {
  const due = depreciationOfMonths(session, [month]).get(month);
  if (due === undefined || due.posted) return [];
  const params = { month, count: due.due, amount: showYuan(due.amountFen) };
  return [{ level: 'warning', code: 'period.depreciation-due', params }];
}

function yearEndFirst(session: Session, month: string): Finding[] {
  if (!month.endsWith('-12')) return [];
  const year = month.slice(0, 4);
  const { vouchers: steps } = yearEndProposal(booksOf(session), year);
  const open = steps.some(({ step }) => step === 'income' || step === 'expense');
  return open ? [error('period.year-end-first', { year })] : [];
}

function notOver(session: Session, month: string): Finding[] {
  return month === session.today().slice(0, 7)
    ? [{ level: 'warning', code: 'period.not-over', params: { month } }]
    : [];
}
