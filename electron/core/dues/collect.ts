import { acceptValues } from '../../../shared/registers/accept.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { type SavePlan, carryOut, isSound, planSave } from '../registers/save.ts';
import { type SaveLookup, storeLookup } from '../registers/saveLookup.ts';
import { keepPlan } from '../registers/settle.ts';
import type { Session } from '../session.ts';
import type { Collected, CollectingPlan } from './answers.ts';
import { duesFacts } from './duesFacts.ts';
import { deskOf } from './receiptDesk.ts';
import { sharesIn } from './settleReceipt.ts';
import { writtenReceipts } from './writtenReceipts.ts';
import { namedMember } from './yearRows.ts';

/** What was collected at once: a receipt for each item. */
export interface Collecting {
  /** The branch of each member where null. */
  readonly branch: string | null;
  /** ISO day. */
  readonly receivedOn: string;
  /** A code of duesWays. */
  readonly way: string;
  readonly receiver: string | null;
  readonly items: readonly CollectedItem[];
}

export interface CollectedItem {
  readonly member: string;
  /** `YYYY-MM`. */
  readonly months: readonly string[];
  readonly payer?: string | null;
  /** What is open of the months where left out. */
  readonly amountFen?: number | undefined;
  readonly reason?: string | null;
}

const register: Register = duesReceipts;

/** Shows what collecting would write, and changes nothing. */
export function planCollecting(session: Session, collecting: Collecting): CollectingPlan {
  const facts = duesFacts(session);
  const items = plansOf(session, collecting).map(({ record, findings, parts = [] }, at) => ({
    member: namedMember(session, facts, collecting.items[at]?.member ?? ''),
    amountFen: Number(record['amountFen'] ?? 0),
    shares: sharesIn(parts),
    findings,
  }));
  return { items, amountFen: items.reduce((sum, { amountFen }) => sum + amountFen, 0) };
}

/** Writes the receipts of all items in one act; nothing where there is an error in any of them. */
export function collectDues(session: Session, collecting: Collecting): Collected {
  const plans = plansOf(session, collecting);
  const findings = plans.flatMap((plan, item) =>
    plan.findings.map((finding) => ({ ...finding, item })),
  );
  if (!plans.every(isSound)) return { count: 0, receipts: [], findings };
  session.write(
    'dues.collect',
    (writing) => {
      for (const plan of plans) carryOut(writing, register, plan);
    },
    { register: register.key, records: plans.length },
  );
  const receipts = writtenReceipts(
    session.store,
    plans.map(({ id }) => id),
  );
  return { count: receipts.length, receipts, findings };
}

/** One after another: each knows those before it. */
function plansOf(session: Session, collecting: Collecting): readonly SavePlan[] {
  const lookup = storeLookup(session, register);
  const context = session.readContext();
  return collecting.items.map((item) => {
    const values = valuesOf(session, lookup, collecting, item);
    const plan = planSave(
      session,
      register,
      undefined,
      acceptValues(register, values, context),
      lookup,
    );
    if (isSound(plan)) keepPlan(session, register, lookup, plan);
    return item.amountFen === undefined ? { ...plan, findings: withoutAmount(plan) } : plan;
  });
}

/** Where months cannot be paid, nothing is open of them: that is no second mistake. */
function withoutAmount({ findings }: SavePlan): SavePlan['findings'] {
  const isAmount = ({ code }: { readonly code: string }): boolean =>
    code === 'dues.amount-not-positive';
  const others = findings.filter((finding) => !isAmount(finding));
  return others.some(({ level }) => level === 'error') ? others : findings;
}

function valuesOf(
  session: Session,
  lookup: SaveLookup,
  { branch, receivedOn, way, receiver }: Collecting,
  { member, months, payer = null, amountFen, reason = null }: CollectedItem,
) {
  const ordered = [...new Set(months)].sort();
  return {
    ...{ branch, receivedOn, way, receiver, member, payer, reason },
    months: ordered.join(),
    amountFen:
      amountFen ?? openOf(session, lookup, { member, months: ordered, branch, receivedOn }),
  };
}

function openOf(
  session: Session,
  lookup: SaveLookup,
  item: {
    readonly member: string;
    readonly months: readonly string[];
    readonly branch: string | null;
    readonly receivedOn: string;
  },
): number {
  const desk = deskOf(session, lookup);
  const branch = item.branch ?? desk.branchOn(item.member, item.receivedOn);
  const { open } = desk.standing(item.member, item.months, { branch, on: item.receivedOn });
  return item.months.reduce((sum, month) => sum + (open.get(month) ?? 0), 0);
}
