import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import type { ProposedLines } from './depreciationLines.ts';
import type { Chart, Line } from './types.ts';
import { offeredAccounts, type VoucherEvent } from './voucherEvent.ts';

/** What is entered for an event. */
export interface EventEntry {
  readonly amountFen: number;
  /** Account codes; the event's own where left out. */
  readonly debit?: string | null;
  readonly credit?: string | null;
  /** Id of a party. */
  readonly party?: string | null;
  /** Code of growthWays. */
  readonly growthWay?: string | null;
}

/**
 * The two lines of an event's voucher (domain.md 6.4). The party stands on the lines of accounts
 * that are kept by party, the way of growth on those of income.
 * @returns no lines where the amount or an account is wrong (errors); warnings where an account is
 *   none of those that the event offers, or what the event asks for is missing
 */
export function linesOfEvent(event: VoucherEvent, entry: EventEntry, chart: Chart): ProposedLines {
  const findings: Finding[] = [];
  if (!Number.isSafeInteger(entry.amountFen) || entry.amountFen <= 0)
    findings.push({
      level: 'error',
      code: 'event.amount-not-positive',
      field: 'amountFen',
      params: { amount: showYuan(entry.amountFen) },
    });
  const debit = chosen('debit', event.debit, entry.debit, chart);
  const credit = chosen('credit', event.credit, entry.credit, chart);
  findings.push(...debit.findings, ...credit.findings);
  if (debit.account !== null && debit.account === credit.account)
    findings.push({
      level: 'error',
      code: 'event.same-account',
      field: 'credit',
      params: { account: nameOf(chart, debit.account) },
    });
  if (event.asksParty && !entry.party)
    findings.push({ level: 'warning', code: 'event.party-missing', field: 'party' });
  if (event.asksGrowthWay && !entry.growthWay)
    findings.push({ level: 'warning', code: 'event.growth-way-missing', field: 'growthWay' });
  const wrong = findings.some(({ level }) => level === 'error');
  if (wrong || debit.account === null || credit.account === null) return { lines: [], findings };
  return {
    lines: [
      { ...lineOn(debit.account, entry, chart), debitFen: entry.amountFen },
      { ...lineOn(credit.account, entry, chart), creditFen: entry.amountFen },
    ],
    findings,
  };
}

interface Chosen {
  readonly account: string | null;
  readonly findings: readonly Finding[];
}

function chosen(
  field: 'debit' | 'credit',
  wanted: readonly string[],
  given: string | null | undefined,
  chart: Chart,
): Chosen {
  const offered = offeredAccounts(wanted, chart);
  if (given === null || given === undefined || given === '') {
    const account = offered[0] ?? null;
    if (account !== null) return { account, findings: [] };
    const params = { account: wanted.map((choice) => choice.split('@')[0]).join('、') };
    return {
      account,
      findings: [{ level: 'error', code: 'event.account-missing', field, params }],
    };
  }
  // An account with sub-accounts stands for the first of them that is offered.
  const below = offered.find((code) => code.startsWith(given));
  const usable = chart.isLeaf(given) && chart.find(given)?.stopped === false;
  const account = usable ? given : (below ?? null);
  const params = { account: nameOf(chart, given) };
  if (account === null)
    return { account, findings: [{ level: 'error', code: 'event.account-unfit', field, params }] };
  return {
    account,
    findings: offered.includes(account)
      ? []
      : [{ level: 'warning', code: 'event.account-unusual', field, params }],
  };
}

const nameOf = (chart: Chart, code: string): string =>
  [code, chart.find(code)?.zh].filter(Boolean).join(' ');

function lineOn(account: string, { party, growthWay }: EventEntry, chart: Chart): Line {
  const found = chart.find(account);
  return {
    account,
    party: found?.byParty ? (party ?? null) : null,
    debitFen: 0,
    creditFen: 0,
    ...(found?.element === 'income' && growthWay && { growthWay }),
  };
}
