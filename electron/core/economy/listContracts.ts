import type { Ageing } from '../../../shared/rules/accounts/ageing.ts';
import { contractState } from '../../../shared/rules/accounts/contract.ts';
import { daysBetween } from '../../../shared/rules/calendar.ts';
import { rentPerMu } from '../../../shared/rules/accounts/rentPerMu.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { readSettings } from '../facts.ts';
import type { Session } from '../session.ts';
import type { ContractDueRow, ContractRow, ContractsAnswer } from './answers.ts';
import type { ContractsAsked } from './asked.ts';
import { type ContractFacts, allContractFacts } from './contractFacts.ts';
import { type ContractStanding, alertsOf, medianRents, standingAt } from './contractStanding.ts';
import { type Mentions, mentionsOf, named } from './naming.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';
import { inOrder } from './inOrder.ts';

/** The contracts with what is due, received, late and to be done of each at a day (domain.md 6.10). */
export function listContracts(
  session: Session,
  { asOf = session.today(), alert, direction, state }: ContractsAsked,
): ContractsAnswer {
  const rows = contractRows(session, asOf)
    .filter((row) => direction === undefined || row.direction === direction)
    .filter((row) => state === undefined || row.state === state)
    .filter(({ alerts }) =>
      alert === undefined
        ? true
        : alert === 'any'
          ? alerts.length > 0
          : alerts.some(({ code }) => code === alert),
    )
    .sort((a, b) => inOrder(a.number, b.number));
  const year = asOf.slice(0, 4);
  const receiving = rows.filter((row) => row.direction === 'in');
  const ofYear = receiving.flatMap(({ dues }) =>
    dues.filter(({ dueOn }) => dueOn.startsWith(year)),
  );
  return {
    asOf,
    rows,
    totals: {
      running: rows.filter((row) => row.state === 'running').length,
      yearDueFen: sumOf(ofYear.map(({ amountFen }) => amountFen)),
      yearReceivedFen: sumOf(ofYear.map(({ paidFen }) => paidFen)),
      arrearsFen: sumOf(receiving.map(({ arrearsFen }) => arrearsFen)),
      ageing: ageingOf(receiving),
      withAlerts: rows.filter(({ alerts }) => alerts.length > 0).length,
    },
  };
}

const bands = ['under-1', '1-to-3', '3-to-5', 'over-5', 'undated'] as const;

function ageingOf(rows: readonly ContractRow[]): Ageing {
  const sums = { 'under-1': 0, '1-to-3': 0, '3-to-5': 0, 'over-5': 0, 'undated': 0 };
  for (const { ageing } of rows) for (const band of bands) sums[band] += ageing[band];
  return sums;
}

/** All contracts as they stand at a day. */
export function contractRows(session: Session, asOf: string): readonly ContractRow[] {
  const all = allContractFacts(session);
  const { expiryDays } = readSettings(session.store);
  const medians = medianRents(all, asOf);
  const mentions = mentionsOf(
    session.store,
    all.flatMap(({ dues }) => dues.map(({ voucher }) => voucher)),
  );
  return all.map((facts) => {
    const standing = standingAt(facts, asOf);
    const medianRentFen = medians.get(facts.resourceKind ?? '') ?? null;
    const alerts = alertsOf(facts, standing.arrears, { asOf, expiryDays, medianRentFen });
    return { ...rowOf(session, facts, standing, { asOf, mentions }), medianRentFen, alerts };
  });
}

function rowOf(
  session: Session,
  facts: ContractFacts,
  { settlement, arrears, prepaid }: ContractStanding,
  { asOf, mentions }: { readonly asOf: string; readonly mentions: Mentions },
): Omit<ContractRow, 'medianRentFen' | 'alerts'> {
  const { record, contract, dues, receipts } = facts;
  const counterparty = textIn(record, 'counterparty') ?? '';
  const next = settlement.dues.find(({ due, openFen }) => due.dueOn >= asOf && openFen > 0);
  return {
    id: record.id,
    version: record.version,
    record,
    number: textIn(record, 'number') ?? '',
    name: contract.name,
    direction: contract.direction,
    counterparty: named(session, 'parties', counterparty) ?? { id: counterparty, name: '' },
    asset: named(session, 'assets', record['asset']),
    resource: named(session, 'resources', record['resource']),
    fromOn: contract.fromOn,
    toOn: contract.toOn,
    state: contractState(contract, asOf),
    byTerms: facts.byTerms,
    dues: settlement.dues.map(({ due, paidFen, openFen }): ContractDueRow => ({
      id: due.id,
      dueOn: due.dueOn,
      fromOn: due.fromOn,
      toOn: due.toOn,
      amountFen: due.amountFen,
      paidFen,
      openFen,
      prepaidFen: prepaid.get(due) ?? 0,
      daysLate: openFen > 0 ? Math.max(0, daysBetween(due.dueOn, asOf)) : 0,
      voucher: mentions(due.voucher),
      remarks: due.remarks,
    })),
    receivedFen: sumOf(receipts.filter(({ day }) => day <= asOf).map(({ amountFen }) => amountFen)),
    totalFen: sumOf(dues.map(({ amountFen }) => amountFen)),
    dueFen: sumOf(dues.filter(({ dueOn }) => dueOn <= asOf).map(({ amountFen }) => amountFen)),
    arrearsFen: arrears.amountFen,
    since: arrears.since,
    ageing: arrears.ageing,
    aboveFen: settlement.aboveFen,
    nextDue: next === undefined ? null : { dueOn: next.due.dueOn, openFen: next.openFen },
    rentPerMuFen: rentPerMu(contract, asOf),
  };
}
