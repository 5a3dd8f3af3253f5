import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { duesRates } from '../../../shared/registers/duesRates.ts';
import { answer, api } from '../../api/client.ts';
import { addRecord } from '../../registers/data/saving.ts';

/** Voids rows of the table of rates. @throws ApiError */
export async function voidRates(ids: readonly string[], reason: string): Promise<void> {
  for (const id of ids)
    await answer(
      api.registers[':register'][':id'].void.$post({
        param: { register: duesRates.key, id },
        json: { reason },
      }),
    );
}

/**
 * Saves the bands of a kind of payer. A table with a band missing would ask too much or too little,
 * so what was saved before one is refused is voided again.
 * @returns what keeps them from being saved; nothing where they are
 * @throws ApiError
 */
export async function saveRates(
  rows: readonly AnyRecord[],
  reason: string,
): Promise<readonly Finding[]> {
  const saved: string[] = [];
  for (const row of rows) {
    const { id, findings } = await addRecord(duesRates.key, row).catch(async (error: unknown) => {
      await voidRates(saved, reason);
      throw error;
    });
    if (id === undefined) {
      await voidRates(saved, reason);
      return findings;
    }
    saved.push(id);
  }
  return [];
}
