import { demoYear } from '../distributions.ts';
import type { DemoRow } from '../person.ts';
import type { DemoAssets } from './assets.ts';
import { fen, on } from './days.ts';
import type { Told } from './occasions.ts';
import { sharesOf } from './openings.ts';
import { type DemoParties, households } from './parties.ts';

/** The collective holds three shares to seven of the members. */
const collectiveShares = (members: number): number => Math.round((members * 3) / 7);

/** The earmarked money of two projects (domain.md 6.12). */
export function grantRows(assets: DemoAssets, told: Told, newId: () => string): DemoRow[] {
  const asset = (key: string) => ({ asset: assets.get(key).id });
  const rows: DemoRow[] = [
    {
      id: newId(),
      name: '农产品分拣车间项目',
      grantor: '青溪县农业农村局',
      documentNo: '青农发〔2026〕12号',
      receivedOn: on('02-26'),
      amountFen: fen(150_000),
      account: '241',
      receiptVoucher: told.get('grant received') ?? null,
      ...asset('workshop'),
      assetFen: fen(150_000),
      quantifiedOn: on('08-28'),
      sharePercent: '集体股30%，成员股70%，每户一股',
      voucher: told.get('grant quantified') ?? null,
    },
    {
      id: newId(),
      name: '小型水利设施项目',
      grantor: '云岭镇人民政府',
      documentNo: '云政〔2025〕41号',
      receivedOn: `${demoYear - 1}-11-18`,
      amountFen: fen(60_000),
      account: '241',
      ...asset('canal'),
      assetFen: fen(60_000),
      quantifiedOn: on('12-10'),
      sharePercent: '不折股，作为集体公益资产',
      voucher: told.get('canal quantified') ?? null,
    },
  ];
  for (const key of ['workshop', 'canal'] as const) {
    const grant = rows.find((row) => row['asset'] === assets.get(key).id);
    assets.get(key)['grant'] = grant?.id ?? null;
  }
  return rows;
}

/** Who holds how many shares: of the reform of 2024, and one a household of the workshop. */
export function rightRows(
  parties: DemoParties,
  [workshop]: readonly DemoRow[],
  newId: () => string,
): DemoRow[] {
  const all = Array.from({ length: households }, (_, household) => household);
  const rights = (fromOn: string, grant: string | null, of: (household: number) => number) => [
    ...all.map((household): DemoRow => ({
      id: newId(),
      holder: parties.household(household),
      kind: 'member',
      shares: of(household),
      ...{ fromOn, grant },
    })),
    {
      id: newId(),
      holder: parties.unit('shareholding'),
      kind: 'collective',
      shares: collectiveShares(all.reduce((sum, household) => sum + of(household), 0)),
      ...{ fromOn, grant },
    },
  ];
  return [
    ...rights('2024-01-01', null, sharesOf),
    ...rights(on('08-28'), workshop?.id ?? null, () => 1),
  ];
}
