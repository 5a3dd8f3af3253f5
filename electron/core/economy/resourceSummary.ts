import type { Finding } from '../../../shared/fields/finding.ts';
import { resources } from '../../../shared/registers/resources.ts';
import { contractState } from '../../../shared/rules/accounts/contract.ts';
import { rentPerMu } from '../../../shared/rules/accounts/rentPerMu.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import type { ResourceSum, ResourcesAnswer } from './answers.ts';
import { type ContractFacts, allContractFacts } from './contractFacts.ts';
import { recordsOf } from './estate.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';
import { inOrder } from './inOrder.ts';

/** The land and water of the collective by kind and use, with what stands idle (domain.md 6.10). */
export function resourceSummary(session: Session, asOf: string = session.today()): ResourcesAnswer {
  const all = recordsOf(session.store, resources);
  const running = runningByResource(session, asOf);
  const grouped = (rows: readonly StoredRecord[], field: string) =>
    [...Map.groupBy(rows, (row) => textIn(row, field) ?? '')].sort(([a], [b]) => inOrder(a, b));
  const isIdle = (row: StoredRecord): boolean => row['use'] === 'idle';
  return {
    asOf,
    totals: {
      ...sumsOf(all),
      idle: sumsOf(all.filter(isIdle)),
      foundLater: sumsOf(all.filter((row) => row['foundLater'] === true)),
    },
    byKind: grouped(all, 'kind').map(([kind, rows]) => ({
      kind,
      ...sumsOf(rows),
      byUse: Object.fromEntries(grouped(rows, 'use').map(([use, each]) => [use, sumsOf(each)])),
    })),
    byUse: grouped(all, 'use').map(([use, rows]) => ({ use, ...sumsOf(rows) })),
    rows: all.map((record) => {
      const contracts = running.get(record.id) ?? [];
      const facts = contracts.at(-1);
      return {
        id: record.id,
        record,
        name: textIn(record, 'name') ?? '',
        contract:
          facts === undefined
            ? null
            : {
                id: facts.record.id,
                name: facts.contract.name,
                toOn: facts.contract.toOn,
                yearlyFen: facts.contract.yearlyFen,
              },
        rentPerMuFen: facts === undefined ? null : rentPerMu(facts.contract, asOf),
        findings: check(record, contracts),
      };
    }),
  };
}

function sumsOf(rows: readonly StoredRecord[]): ResourceSum {
  // In hundredths of a mu, so that no sum ends in 0.30000000000000004.
  const hundredths = sumOf(rows.map((row) => Math.round((numberIn(row, 'area') ?? 0) * 100)));
  return {
    count: rows.length,
    area: hundredths / 100,
    yearlyFen: sumOf(rows.map((row) => numberIn(row, 'yearlyFen') ?? 0)),
  };
}

/** The contracts that run at a day by their resource, by the day on which they began. */
function runningByResource(
  session: Session,
  asOf: string,
): ReadonlyMap<string, readonly ContractFacts[]> {
  const running = allContractFacts(session)
    .filter(
      ({ contract }) => contract.fromOn <= asOf && contractState(contract, asOf) === 'running',
    )
    .sort((a, b) => inOrder(a.contract.fromOn, b.contract.fromOn));
  return Map.groupBy(running, ({ record }) => textIn(record, 'resource') ?? '');
}

/** Where the register and the contracts say different things. */
function check(record: StoredRecord, contracts: readonly ContractFacts[]): Finding[] {
  const use = textIn(record, 'use');
  const findings: Finding[] = [];
  const [contract] = contracts;
  const params = { name: textIn(record, 'name') ?? '', contract: contract?.contract.name ?? '' };
  if (contract !== undefined && (use === 'idle' || use === 'own'))
    findings.push({ level: 'warning', code: 'resource.use-differs', field: 'use', params });
  if (contract === undefined && (use === 'contracted' || use === 'let'))
    findings.push({
      level: 'warning',
      code: 'resource.no-contract',
      field: 'use',
      params: { name: params.name },
    });
  const area = Math.round((numberIn(record, 'area') ?? 0) * 100);
  const contracted = sumOf(contracts.map((each) => Math.round((each.contract.area ?? 0) * 100)));
  if (contracted > area)
    findings.push({
      level: 'warning',
      code: 'resource.area-exceeded',
      field: 'area',
      params: { name: params.name, let: contracted / 100, area: area / 100 },
    });
  return findings;
}
