import type { OperatorLine } from './operators.ts';

export type HandoverStep = 'successor' | 'unlock' | 'retire';

/** The secretaries at work besides oneself. */
export const otherSecretaries = (
  operators: readonly OperatorLine[],
  me: string,
): readonly OperatorLine[] =>
  operators.filter(
    ({ id, role, retiredAt }) => id !== me && role === 'secretary' && retiredAt === null,
  );

/**
 * Which step of the handover is next.
 * @param known.hasOthers there is another secretary: either one may finish by retiring the other
 * @param known.added the other was just added on this page, so it is their turn to open the ledger
 * @param known.turned the user said that the other is not the one who leaves
 */
export function handoverStep(known: {
  readonly hasOthers: boolean;
  readonly added: boolean;
  readonly turned: boolean;
}): HandoverStep {
  if (known.added) return 'unlock';
  return known.hasOthers && !known.turned ? 'retire' : 'successor';
}
