import { z } from 'zod';
import { voucherEvents } from '../../../shared/registers/voucherEvents.ts';
import { linesOfEvent } from '../../../shared/rules/accounts/linesOfEvent.ts';
import {
  shippedEventNotesEn,
  shippedEvents,
} from '../../../shared/rules/accounts/shippedEvents.ts';
import type { Chart } from '../../../shared/rules/accounts/types.ts';
import {
  type VoucherEvent,
  offeredAccounts,
  readEvent,
  summaryOf,
} from '../../../shared/rules/accounts/voucherEvent.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import { Refusal } from '../refusal.ts';
import { isSound } from '../registers/save.ts';
import { effective } from '../registers/shipped.ts';
import type { Session } from '../session.ts';
import type {
  EventsAnswer,
  OfferedAccount,
  OfferedEvent,
  PlannedVoucher,
  Written,
} from './answers.ts';
import { accountName, chartOf } from './chart.ts';
import { plannedVoucher } from './saveVoucher.ts';
import { type VoucherPlan, planVoucher, writeVoucher } from './writeVoucher.ts';

const text = (most: number) => z.string().max(most).nullable().optional();

/** What happened, as the form of money in and out sends it. */
export const eventSchema = z.strictObject({
  event: z.string().max(60),
  day: z.iso.date(),
  amountFen: z.int(),
  /** Account codes; the usual ones of the event where left out. */
  debit: text(15),
  credit: text(15),
  party: text(60),
  growthWay: text(40),
  summary: text(200),
  attachments: z.int().min(0).max(9999).nullable().optional(),
  type: text(20),
  checkedBy: text(40),
  cashier: text(40),
});
export type EventBody = z.infer<typeof eventSchema>;

/** The everyday events in force with the accounts that each offers (domain.md 6.4). */
export function eventsAnswer(session: Session): EventsAnswer {
  const chart = chartOf(session);
  return { events: eventsInForce(session).map((event) => offered(event, chart)) };
}

/** Those that are not switched off. */
const eventsInForce = ({ store }: Session): readonly EventInForce[] =>
  effective(store, voucherEvents, shippedEvents, 'key')
    .map(({ record, origin }) => ({ ...readEvent(record), isShipped: origin === 'shipped' }))
    .filter(({ off }) => !off);

interface EventInForce extends VoucherEvent {
  readonly isShipped: boolean;
}

function offered(event: EventInForce, chart: Chart): OfferedEvent {
  const { key, zh, en, direction, asksParty, asksGrowthWay, summary, note } = event;
  const accounts = (wanted: readonly string[]): OfferedAccount[] =>
    offeredAccounts(wanted, chart).map((code) => ({
      code,
      name: accountName(chart, code),
      byParty: chart.find(code)?.byParty ?? false,
    }));
  const noteEn = event.isShipped ? shippedEventNotesEn.get(key) : undefined;
  return {
    ...{ key, label: { zh, en }, direction, asksParty, asksGrowthWay, summary },
    debit: accounts(event.debit),
    credit: accounts(event.credit),
    note: note === null ? null : { zh: note, en: noteEn ?? note },
  };
}

/** The voucher that an event would write. @throws Refusal `request.invalid` for an unknown event */
export function planEvent(session: Session, body: EventBody): PlannedVoucher {
  return plannedVoucher(session, planOf(session, body));
}

/** Writes the voucher of an event, posted. @throws Refusal `request.invalid` for an unknown event */
export function writeEvent(session: Session, body: EventBody): Written {
  const plan = planOf(session, body);
  const { findings } = plan;
  if (!isSound(plan.save)) return { findings };
  const written = session.write('voucher.event', (writing) => writeVoucher(writing, plan), {
    event: body.event,
  });
  return { ...written, findings };
}

function planOf(session: Session, body: EventBody): VoucherPlan {
  const event = eventsInForce(session).find(({ key }) => key === body.event);
  if (event === undefined) throw new Refusal('request.invalid', { field: 'event' });
  const party = known(session, body.party);
  const { amountFen, debit = null, credit = null, growthWay = null } = body;
  const entry = { amountFen, debit, credit, growthWay, party: party.id };
  const { lines, findings } = linesOfEvent(event, entry, chartOf(session));
  const name = party.id === null ? null : (session.references.title('parties', party.id) ?? null);
  const given = body.summary?.trim() ?? '';
  const plan = planVoucher(session, {
    day: body.day,
    summary: given === '' ? summaryOf(event, name) : given,
    source: 'form',
    event: event.key,
    lines,
    type: body.type ?? null,
    attachments: body.attachments ?? null,
    checkedBy: body.checkedBy ?? null,
    cashier: body.cashier ?? null,
  });
  // Where the event has no lines yet, what is wrong with them would only be told a second time.
  const told =
    lines.length > 0 ? plan.findings : plan.findings.filter(({ field }) => field !== 'lines');
  const all = distinct([...party.findings, ...findings, ...told]);
  return { ...plan, findings: all, save: { ...plan.save, findings: all } };
}

/** The party asks for a second look where it is missing: that is said once. */
const distinct = (findings: readonly Finding[]): Finding[] =>
  findings.some(({ code }) => code === 'event.party-missing')
    ? findings.filter(({ code }) => code !== 'voucher.party-missing')
    : [...findings];

function known(
  { references }: Session,
  party: string | null | undefined,
): { readonly id: string | null; readonly findings: readonly Finding[] } {
  if (party === null || party === undefined || party === '') return { id: null, findings: [] };
  const id = references.find('parties', party);
  if (id !== undefined) return { id, findings: [] };
  return {
    id: null,
    findings: [
      { level: 'error', code: 'reference.unknown', field: 'party', params: { value: party } },
    ],
  };
}
