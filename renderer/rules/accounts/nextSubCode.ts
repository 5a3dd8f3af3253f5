/** Two digits a level: no more than this many sub-accounts. */
const mostBelow = 99;
const longest = 15;

/** The code that a new sub-account gets: the first free one; null where there is no room. */
export function nextSubCode(
  code: string,
  accounts: readonly { readonly code: string }[],
): string | null {
  if (code.length + 2 > longest) return null;
  const taken = new Set(accounts.map((account) => account.code));
  for (let number = 1; number <= mostBelow; number += 1) {
    const next = `${code}${String(number).padStart(2, '0')}`;
    if (!taken.has(next)) return next;
  }
  return null;
}
