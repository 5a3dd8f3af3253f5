import { claimReceipts } from '../../../shared/registers/claimReceipts.ts';
import { claims } from '../../../shared/registers/claims.ts';
import { debtPayments } from '../../../shared/registers/debtPayments.ts';
import { debts } from '../../../shared/registers/debts.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { ageing } from '../../../shared/rules/accounts/ageing.ts';
import {
  type Debt,
  type Repayment,
  debtAt,
  readClaim,
  readDebt,
  readRepayment,
} from '../../../shared/rules/accounts/debt.ts';
import type { Chart } from '../../../shared/rules/accounts/types.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { chartOf } from '../accounts/chart.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import type { DebtRow, DebtsAnswer } from './answers.ts';
import type { DebtsAsked } from './asked.ts';
import { partyKinds } from './partyKinds.ts';
import { claimAccount, debtAccount } from './debtAccounts.ts';
import { recordsBy, recordsOf } from './estate.ts';
import { type Mentions, mentionsOf, named, namedLeaf } from './naming.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';

/** What tells debts from claims: the registers, and how they are read. */
interface Side {
  readonly register: Register;
  readonly movements: Register;
  /** The field of a movement that says of which it is, and that of the other party. */
  readonly whole: string;
  readonly party: string;
  readonly read: (record: AnyRecord) => Debt;
  readonly account: (record: AnyRecord, partyKind: string | null) => string;
}

const debtSide: Side = {
  register: debts,
  movements: debtPayments,
  whole: 'debt',
  party: 'creditor',
  read: readDebt,
  account: debtAccount,
};
const claimSide: Side = {
  register: claims,
  movements: claimReceipts,
  whole: 'claim',
  party: 'debtor',
  read: readClaim,
  account: claimAccount,
};

/** The debts with what is owed of them at a day, and how old they are (domain.md 6.10). */
export const listDebts = (session: Session, asked: DebtsAsked): DebtsAnswer =>
  answer(session, debtSide, asked);

/** The claims, the mirror of the debts. */
export const listClaims = (session: Session, asked: DebtsAsked): DebtsAnswer =>
  answer(session, claimSide, asked);

function answer(
  session: Session,
  side: Side,
  { asOf = session.today(), settled }: DebtsAsked,
): DebtsAnswer {
  const chart = chartOf(session);
  const moved = recordsBy(session.store, side.movements, side.whole);
  const kinds = partyKinds(session);
  const mentions = mentionsOf(
    session.store,
    [...moved.values()].flat().map((record) => record['voucher']),
  );
  const rows = recordsOf(session.store, side.register)
    .filter((record) => (textIn(record, 'incurredOn') ?? '') <= asOf)
    .map((record) =>
      rowOf(session, side, record, {
        ...{ asOf, chart, mentions, kinds },
        moved: moved.get(record.id) ?? [],
      }),
    );
  const open = rows.filter(({ totalFen }) => totalFen !== 0);
  return {
    asOf,
    rows: settled ? rows : open,
    totals: {
      count: open.length,
      principalFen: sumOf(rows.map(({ principalFen }) => principalFen)),
      repaidFen: sumOf(rows.map(({ repaidFen }) => repaidFen)),
      balanceFen: sumOf(rows.map(({ balanceFen }) => balanceFen)),
      interestOwedFen: sumOf(rows.map(({ interestOwedFen }) => interestOwedFen)),
      overdueFen: sumOf(rows.map(({ overdue, balanceFen }) => (overdue ? balanceFen : 0))),
    },
    ageing: ageing(
      rows
        .filter(({ balanceFen }) => balanceFen > 0)
        .map(({ incurredOn, balanceFen }) => ({ from: incurredOn, amountFen: balanceFen })),
      asOf,
    ),
  };
}

interface Seen {
  readonly asOf: string;
  readonly chart: Chart;
  readonly mentions: Mentions;
  readonly kinds: ReadonlyMap<string, string>;
  readonly moved: readonly StoredRecord[];
}

function rowOf(
  session: Session,
  side: Side,
  record: StoredRecord,
  { asOf, chart, mentions, kinds, moved }: Seen,
): DebtRow {
  const debt = side.read(record);
  const party = textIn(record, side.party) ?? '';
  const repayments = moved.map(readRepayment);
  return {
    ...debtAt(debt, repayments, asOf),
    id: record.id,
    version: record.version,
    record,
    party: named(session, 'parties', party) ?? { id: party, name: '' },
    kind: textIn(record, 'kind') ?? '',
    cause: textIn(record, 'cause') ?? '',
    incurredOn: debt.incurredOn ?? '',
    dueOn: debt.dueOn,
    principalFen: debt.principalFen,
    account: namedLeaf(chart, side.account(record, kinds.get(party) ?? null)),
    movements: moved.flatMap((movement) => movementOf(movement, asOf, mentions)),
    later: repayments.filter(({ day }) => day > asOf).length,
  };
}

function movementOf(record: StoredRecord, asOf: string, mentions: Mentions): DebtRow['movements'] {
  const read: Repayment = readRepayment(record);
  if (read.day > asOf) return [];
  return [
    {
      id: record.id,
      ...read,
      voucher: mentions(record['voucher']),
      remarks: textIn(record, 'remarks'),
    },
  ];
}
