import { dueMonths } from '../../rules/dues/dueMonths.ts';
import { readPayer } from '../../rules/dues/payers.ts';
import { readRates } from '../../rules/dues/rates.ts';
import { readRelief } from '../../rules/dues/reliefs.ts';
import { readTerms } from '../../rules/dues/terms.ts';
import { Chance, demoIds } from '../chance.ts';
import { demoYear } from '../distributions.ts';
import type { DemoVillage } from '../organizations.ts';
import type { DemoRow } from '../person.ts';
import { Roster } from '../meetings/roster.ts';
import { payersOf } from './payers.ts';
import { duesMember, specialsOf } from './people.ts';
import { on, quarters } from './quarters.ts';
import { DemoReceipts } from './receipts.ts';
import { followUpsOf, remittancesOf, usedBy } from './uses.ts';
import * as words from './words.ts';

export type DuesTable =
  | 'duesTerms'
  | 'duesPayers'
  | 'duesReliefs'
  | 'duesReceipts'
  | 'duesReceiptMonths'
  | 'duesRemittances'
  | 'duesReturns'
  | 'duesSpendings'
  | 'loveFundEntries'
  | 'duesFollowUps';

export type VillageDues = Readonly<Record<DuesTable, readonly DemoRow[]>>;

/**
 * The dues of a village in the demo's year: three quarters collected and sent on, with somebody
 * who pays elsewhere, one by proxy, one late, one reversed, and two in arrears.
 */
export function villageDues(
  village: DemoVillage,
  members: readonly DemoRow[],
  changes: readonly DemoRow[],
  committeeMeeting: string | null,
): VillageDues {
  const chance = new Chance(20_261_123);
  const newId = demoIds(chance, Date.UTC(demoYear, 4, 1));
  const branches = new Set(village.branches.map(({ row }) => row.id));
  const roster = new Roster(members, changes);
  const duesTerms = [
    {
      id: newId(),
      branch: null,
      from: on('01'),
      ledgerFrom: on('01'),
      source: words.terms,
      ...usual,
    },
  ];
  const duesPayers = payersOf(members, chance, newId);
  const duesReliefs = reliefsOf(members, newId);
  const rows = {
    rates: readRates([]),
    terms: duesTerms.map(readTerms),
    reliefs: duesReliefs.map(readRelief),
    payers: duesPayers.map(readPayer),
  };
  const open = (member: DemoRow, months: readonly string[]) =>
    dueMonths(
      duesMember(member, changes),
      {
        ...rows,
        payers: rows.payers.filter((payer) => payer.member === member.id),
        reliefs: rows.reliefs.filter((relief) => relief.member === member.id),
      },
      months[0] ?? '',
      months.at(-1) ?? '',
    )
      .filter(({ state, amountFen }) => state === 'due' && amountFen > 0)
      .map(({ month, amountFen }) => ({ month, amountFen }));
  const receipts = new DemoReceipts(newId);
  const special = specialsOf(roster.on(on('09-10'), branches).map(({ member }) => member));
  quarters.forEach(({ months, day }, quarter) => {
    for (const { member, branch, id } of roster.on(day, branches)) {
      if (member['lost'] === true || (id === special.forgot && quarter === 2)) continue;
      // One was away in spring and paid both quarters in June.
      if (id === special.late && quarter === 0) continue;
      const both = id === special.late && quarter === 1 ? (quarters[0]?.months ?? []) : [];
      const shares = open(member, [...both, ...months]);
      if (shares.length === 0) continue;
      const receipt = { member: id, branch, receivedOn: day, shares };
      receipts.add({
        ...receipt,
        more: {
          ...(id === special.elsewhere && {
            paidElsewhere: true,
            proof: words.proof,
            way: 'transfer',
          }),
          ...(id === special.proxy && { payer: special.proxyName }),
          ...(id === special.late && quarter === 1 && { reason: words.backReason }),
        },
      });
      if (id !== special.reversed || quarter !== 2) continue;
      const reverses = receipts.receipts.at(-1)?.id ?? null;
      receipts.add({
        ...receipt,
        shares: shares.map((share) => ({ ...share, amountFen: -share.amountFen })),
        more: { reverses, reversalReason: words.reversalReason },
      });
      receipts.add(receipt);
    }
  });
  const [first] = village.branches;
  return {
    duesTerms,
    duesPayers,
    duesReliefs,
    duesReceipts: receipts.receipts,
    duesReceiptMonths: receipts.months,
    duesRemittances: remittancesOf([...branches], receipts, newId),
    ...usedBy(first?.row.id ?? '', special.helped, committeeMeeting, newId),
    duesFollowUps: followUpsOf(members, special.forgot, newId),
  };
}

const usual = { rounding: 'fen', yearFixed: false, quarterly: true } as const;

/** domain.md 5.1: the branch studied it, the township approved. */
const reliefsOf = (members: readonly DemoRow[], newId: () => string): DemoRow[] =>
  members
    .filter((member) => member['hardship'] === true)
    .slice(0, 1)
    .map((member) => ({
      id: newId(),
      member: member.id,
      kind: 'exempt',
      fromOn: on('01'),
      toOn: on('12'),
      decidedOn: on('01-06'),
      approvedOn: on('01-12'),
      ...words.relief,
    }));
