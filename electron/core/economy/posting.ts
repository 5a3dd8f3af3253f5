import type { Finding } from '../../../shared/fields/finding.ts';
import type { Line } from '../../../shared/rules/accounts/types.ts';
import { chartOf } from '../accounts/chart.ts';
import {
  type VoucherPlan,
  planVoucher,
  voucherLookup,
  writeVoucher,
} from '../accounts/writeVoucher.ts';
import type { Session } from '../session.ts';
import type { Writing } from '../store/writing.ts';
import type { Posting, ShownVoucher } from './answers.ts';
import { mentionsOf, named, namedAccount } from './naming.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';

/** A voucher that an act wants written. */
export interface Proposal {
  readonly day: string;
  readonly summary: string;
  /** Code of voucherSources. */
  readonly source: string;
  readonly lines: readonly Line[];
  readonly attachments?: number | null;
  readonly event?: string | null;
}

/** An act that moves money: its vouchers, and what is written with them. */
export interface MoneyAct {
  /** The act, as the audit names it. */
  readonly what: string;
  /** True where it is only to be shown. */
  readonly plan: boolean;
  readonly proposals: readonly Proposal[];
  /** What the act itself has to say; with an error among it nothing is written. */
  readonly findings: readonly Finding[];
  /**
   * Writes what belongs to the vouchers, in the same act.
   * @param vouchers their ids, in the order of the proposals
   * @returns the id of the record that the act is about
   */
  readonly write: (writing: Writing, vouchers: readonly string[]) => string;
}

const isError = ({ level }: Finding): boolean => level === 'error';

/**
 * Writes an act with its vouchers: all of it, or nothing where there is an error in any of them
 * (domain.md 6.4). Where it is only planned, shows what would be written.
 */
export function post(session: Session, act: MoneyAct): Posting {
  const lookup = voucherLookup(session);
  const plans = act.proposals.map((proposal) => planVoucher(session, proposal, lookup));
  const findings = [...act.findings, ...plans.flatMap((plan) => plan.findings)];
  const shown = plans.map((plan) => shownVoucher(session, plan));
  if (act.plan || findings.some(isError)) return { vouchers: shown, posted: [], findings };
  const ids = plans.map(({ id }) => id);
  const id = session.write(
    act.what,
    (writing) => {
      for (const plan of plans) writeVoucher(writing, plan);
      return act.write(writing, ids);
    },
    { vouchers: ids.length },
  );
  const mention = mentionsOf(session.store, ids);
  return { id, vouchers: shown, posted: ids.flatMap((each) => mention(each) ?? []), findings };
}

/** What an act that cannot even be proposed answers. */
export const refusedPosting = (findings: readonly Finding[]): Posting => ({
  vouchers: [],
  posted: [],
  findings,
});

function shownVoucher(session: Session, { record, lines }: VoucherPlan): ShownVoucher {
  const summary = typeof record['summary'] === 'string' ? record['summary'] : '';
  return {
    day: String(record['day']),
    summary,
    lines: shownLines(session, lines, summary),
    amountFen: sumOf(lines.map(({ debitFen }) => debitFen)),
  };
}

function shownLines(
  session: Session,
  lines: readonly Line[],
  summary: string,
): ShownVoucher['lines'] {
  const chart = chartOf(session);
  return lines.map((line, index) => {
    const { code, zh, en } = namedAccount(chart, line.account);
    return {
      position: index + 1,
      account: code,
      name: { zh, en },
      summary: line.summary ?? summary,
      debitFen: line.debitFen,
      creditFen: line.creditFen,
      party: named(session, 'parties', line.party),
      growthWay: line.growthWay ?? null,
    };
  });
}
