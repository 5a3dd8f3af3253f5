import type { Chance } from '../chance.ts';
import { demoYear } from '../distributions.ts';
import type { DemoRow } from '../person.ts';

/** A farmer's monthly amounts, by how well one earns (domain.md 5.1: 0.2 to 1 yuan). */
const farmers = [20, 50, 50, 100] as const;

/** As what the members pay, from January on; pensions were raised in July. */
export function payersOf(
  members: readonly DemoRow[],
  chance: Chance,
  newId: () => string,
): DemoRow[] {
  return members.flatMap((member): DemoRow[] => {
    const payer = (from: string, values: Partial<DemoRow>): DemoRow => ({
      id: newId(),
      member: member.id,
      from: `${demoYear}-${from}`,
      ...values,
    });
    const occupation = String(member['occupation']);
    if (occupation === 'retired') {
      const baseFen = chance.between(280, 520) * 1000;
      return [
        payer('01', { kind: 'retired', baseFen }),
        payer('07', { kind: 'retired', baseFen: baseFen + 9_000 }),
      ];
    }
    if (salaried.has(occupation))
      return [payer('01', { kind: 'salaried', baseFen: chance.between(260, 620) * 1000 })];
    if (occupation === 'self-employed')
      return [payer('01', { kind: 'self-employed', baseFen: chance.between(180, 480) * 1000 })];
    return [payer('01', { kind: 'farmer', amountFen: chance.pick(farmers) })];
  });
}

const salaried: ReadonlySet<string> = new Set(['013', '021', '022', '025', '0253']);
