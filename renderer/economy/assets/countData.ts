import { useQuery } from '@tanstack/react-query';
import { assetCounts } from '../../../shared/registers/assetCounts.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { keys } from '../../api/queryClient.ts';
import { allRows } from '../../registers/data/allRows.ts';

/** What was found of an asset. */
export interface FoundAsset {
  readonly id: string;
  readonly asset: string;
  readonly countedOn: string;
  /** Code of countStates. */
  readonly result: string;
  readonly note: string | null;
  readonly counter: string | null;
}

const most = 5000;

/** The counts of a year, the latest of each asset, by asset. */
export const useCounts = (year: number) =>
  useQuery({
    queryKey: [...keys.registers, assetCounts.key, 'of', year],
    queryFn: async (): Promise<ReadonlyMap<string, FoundAsset>> => {
      const rows = await allRows(
        assetCounts.key,
        {
          where: { countedOn: { from: `${year}-01-01`, to: `${year}-12-31` } },
          sort: 'countedOn',
        },
        most,
      );
      return new Map(
        rows.map((row) => {
          const asset = textIn(row, 'asset') ?? '';
          const found: FoundAsset = {
            id: row.id,
            asset,
            countedOn: textIn(row, 'countedOn') ?? '',
            result: textIn(row, 'result') ?? '',
            note: textIn(row, 'note'),
            counter: textIn(row, 'counter'),
          };
          return [asset, found];
        }),
      );
    },
  });
