import { contraAccountOf } from '../../rules/accounts/depreciationLines.ts';
import { readAsset } from '../../rules/accounts/asset.ts';
import type { DemoRow } from '../person.ts';
import { type DemoAssets, takenOverMonth } from './assets.ts';
import { fen } from './days.ts';
import { type DemoParties, households } from './parties.ts';

/** What the cash box and the bank account held on 1 January. */
export const openingCashFen = fen(3_260.5);
export const openingBankFen = fen(186_420.35);

/** What each household holds of the village's income, in shares. */
export const sharesOf = (household: number): number => 3 + ((household * 7) % 4);
/** What was distributed for the year before and is still to be paid out, in fen. */
export const oldDistributionFen = (household: number): number => sharesOf(household) * fen(60);

/**
 * The balances with which the books begin (domain.md 6.6). The reserve fund is what makes both
 * sides come to the same.
 */
export function openingRows(
  parties: DemoParties,
  assets: DemoAssets,
  newId: () => string,
): DemoRow[] {
  const sums = new Map<string, { account: string; party: string | null; debitFen: number }>();
  /** @param debitFen below zero for a credit balance */
  const add = (account: string, debitFen: number, party: string | null = null): void => {
    const key = `${account}/${party ?? ''}`;
    const before = sums.get(key)?.debitFen ?? 0;
    sums.set(key, { account, party, debitFen: before + debitFen });
  };
  add('101', openingCashFen);
  add('102', openingBankFen);
  add('112', fen(6_500), parties.unit('tea'));
  add('112', fen(2_400), parties.unit('factory'));
  add('113', fen(5_000), parties.household(4));
  add('113', fen(800), parties.household(11));
  add('113', fen(400), parties.household(27));
  add('113', -fen(460), parties.household(2));
  add('113', -fen(320), parties.household(9));
  add('121', fen(4_318.6));
  add('141', fen(60_000));
  for (const asset of assets.rows.map(readAsset)) {
    if ((asset.usedFrom ?? '') > takenOverMonth) continue;
    add(asset.account, asset.costFen);
    if (asset.takenOverFen !== 0) add(contraAccountOf(asset.account), -asset.takenOverFen);
  }
  add('211', -fen(24_000), parties.unit('builder'));
  add('211', -fen(5_400), parties.unit('tower'));
  for (const [unit, deposit] of deposits) add('211', -fen(deposit), parties.unit(unit));
  add('211', -fen(3_200), parties.household(15));
  for (let household = 0; household < households; household += 1)
    add('211', -oldDistributionFen(household), parties.household(household));
  add('221', -fen(60_000));
  add('241', -fen(60_000));
  add('301', -fen(520_000));
  add('32209', -fen(31_846.27));
  add('311', -[...sums.values()].reduce((sum, { debitFen }) => sum + debitFen, 0));
  return [...sums.values()].map(({ account, party, debitFen }) => ({
    id: newId(),
    account,
    party,
    debitFen: Math.max(debitFen, 0),
    creditFen: Math.max(-debitFen, 0),
  }));
}

const deposits = [
  ['tea', 5_000],
  ['factory', 3_000],
  ['cold', 10_000],
] as const;
