import { writeEvent } from '../../../electron/core/accounts/events.ts';
import { saveOpening } from '../../../electron/core/accounts/saveOpening.ts';
import { Ledger } from '../../../electron/core/ledger.ts';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { incomeRights } from '../../../shared/registers/incomeRights.ts';
import { parties } from '../../../shared/registers/parties.ts';
import { testDerivation, villageSetup } from '../../support/ledger.ts';

/** A day of January, when the year before is distributed. */
export const distributionClock = '2027-01-20T02:00:00Z';

/** Three households and their shares; what there is does not divide evenly among them. */
export const shareholders: readonly (readonly [name: string, shares: number])[] = [
  ['王大山', 3],
  ['赵铁柱', 3],
  ['周满仓', 1],
];

/** What the year brought and cost, in fen. */
export const yearBroughtFen = 60_000_00;
export const yearCostFen = 8_000_00;
const beganWithFen = 200_000_00;
export const atBankFen = beganWithFen + yearBroughtFen - yearCostFen;

/** A village that kept its accounts for a year and has yet to transfer and distribute it. */
export async function distributionVillage(dataDir: string): Promise<void> {
  const ledger = new Ledger({
    dataDir,
    derivation: testDerivation,
    now: () => new Date(distributionClock),
  });
  await ledger.setUp(villageSetup, { demo: true });
  const session = ledger.session();
  const none = { party: null, yearDebitFen: 0, yearCreditFen: 0 };
  const { findings } = saveOpening(session, {
    begin: '2026-01',
    rows: [
      { account: '102', debitFen: beganWithFen, creditFen: 0, ...none },
      { account: '301', debitFen: 0, creditFen: beganWithFen, ...none },
    ],
  });
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  for (const [name, shares] of shareholders) {
    const { id } = saveRecord(session, parties, { name, kind: 'household' });
    const right = { holder: id ?? null, kind: 'member', shares, fromOn: '2026-01-01' };
    const { id: saved, findings: found } = saveRecord(session, incomeRights, right);
    if (saved === undefined) throw new Error(JSON.stringify(found));
  }
  for (const [event, amountFen] of [
    ['rent-received', yearBroughtFen],
    ['office-costs', yearCostFen],
  ] as const)
    writeEvent(session, { event, amountFen, day: '2026-06-15' });
  await ledger.close();
}
