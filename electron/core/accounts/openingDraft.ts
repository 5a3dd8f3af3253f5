import { z } from 'zod';
import { readFact, writeFact } from '../facts.ts';
import type { Session } from '../session.ts';
import type { Store } from '../store/store.ts';
import type { OpeningDraft } from './answers.ts';

const factId = 'openingDraft';
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const fen = z.int().default(0);

/** Opening balances as the screen sends them; a row may still be unfinished. */
export const openingSchema = z.strictObject({
  begin: month,
  rows: z
    .array(
      z.strictObject({
        account: z.string().max(15),
        party: z.string().max(60).nullable().default(null),
        debitFen: fen,
        creditFen: fen,
        yearDebitFen: fen,
        yearCreditFen: fen,
      }),
    )
    .max(20_000),
});

/** Work on the opening balances that was kept unfinished; null where there is none. */
export function openingDraft(store: Store): OpeningDraft | null {
  const kept = openingSchema.safeParse(readFact(store, factId));
  return kept.success && kept.data.rows.length > 0 ? kept.data : null;
}

/** Keeps unfinished work; without rows it is forgotten. */
export function keepOpeningDraft(session: Session, draft: OpeningDraft): void {
  session.write('opening.draft', (writing) => {
    writeFact(writing, factId, draft);
  });
}

/** Forgets unfinished work, as when the opening balances are saved. */
export const noDraft: { readonly id: string; readonly content: OpeningDraft } = {
  id: factId,
  content: { begin: '2000-01', rows: [] },
};
