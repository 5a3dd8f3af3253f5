import { demoYear } from '../distributions.ts';
import type { DemoRow } from '../person.ts';
import { on, quarters } from './quarters.ts';
import type { DemoReceipts } from './receipts.ts';
import type { VillageDues } from './villageDues.ts';
import * as words from './words.ts';

/** What was collected in a quarter goes to the township two days later (domain.md 5.2). */
export const remittancesOf = (
  branches: readonly string[],
  receipts: DemoReceipts,
  newId: () => string,
): DemoRow[] =>
  branches.flatMap((branch) =>
    quarters.flatMap(({ day, months }, at) => {
      const amountFen = receipts.collected(branch, day, day);
      if (amountFen === 0) return [];
      const number = `${demoYear}-${at + 1}`;
      return [
        {
          id: newId(),
          branch,
          on: `${months[2] ?? ''}-12`,
          period: `${demoYear}-Q${at + 1}`,
          kind: 'dues',
          amountFen,
          voucherNo: number,
          ...words.remittance,
        },
      ];
    }),
  );

/** What came back in summer, and what it was used for; the love fund apart (domain.md 5.4). */
export function usedBy(
  branch: string,
  member: string | null,
  decidedBy: string | null,
  newId: () => string,
): Pick<VillageDues, 'duesReturns' | 'duesSpendings' | 'loveFundEntries'> {
  const { returned, spendings, loveFund } = words;
  const spending = (purpose: keyof typeof spendings, day: string, amountFen: number): DemoRow => ({
    id: newId(),
    branch,
    on: day,
    purpose,
    amountFen,
    decidedBy,
    ...spendings[purpose],
  });
  const fund = (
    direction: string,
    day: string,
    amountFen: number,
    reason: string,
    more: Readonly<Record<string, string | null>>,
  ): DemoRow => ({ id: newId(), branch, on: day, direction, amountFen, reason, ...more });
  return {
    duesReturns: [{ id: newId(), branch, on: on('06-20'), amountFen: 120_000, ...returned }],
    duesSpendings: [
      spending('commendation', on('06-28'), 36_000),
      spending('hardship', on('06-29'), 50_000),
    ],
    loveFundEntries: [
      fund('in', on('02-10'), 200_000, loveFund.budget, { source: 'budget' }),
      fund('in', on('07-01'), 86_000, loveFund.donation, { source: 'donation' }),
      fund('out', on('08-15'), 100_000, loveFund.help, { member }),
    ],
  };
}

export function followUpsOf(
  members: readonly DemoRow[],
  forgot: string | null,
  newId: () => string,
): DemoRow[] {
  const lost = members.find((member) => member['lost'] === true)?.id ?? null;
  const speaker = String(members.find((member) => member['partyPost'] === 'secretary')?.['name']);
  const [first, second] = words.followUps;
  return [
    { member: lost, on: on('06-20'), nextOn: `${demoYear + 1}-02-10`, ...first },
    { member: forgot, on: on('11-12'), nextOn: on('11-30'), ...second },
  ].flatMap((row) => (row.member === null ? [] : [{ id: newId(), speaker, ...row }]));
}
