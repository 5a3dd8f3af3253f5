import type { Chart } from './types.ts';

/** A role is in Latin letters; anything else is a part of an account's Chinese name. */
const isRole = (which: string): boolean => /^[a-z-]+$/.test(which);

/**
 * The account on which a rule books (domain.md 6.4: leaf accounts only): the account itself where
 * it has no sub-accounts in use, otherwise a leaf below it.
 * @param wanted a code, `501`: the first leaf; a code and a role, `322@to-members`: the leaf with the
 *   role; a code and a word, `501@出租`: the leaf with the word in its name or that of an account
 *   above it, or the first where none has it
 * @returns null where there is none in use: no leaf has the role, or the code is unknown or stopped
 */
export function leafAccount(chart: Chart, wanted: string): string | null {
  const [code = '', which] = wanted.split('@');
  const account = chart.find(code);
  if (account === undefined || account.stopped) return null;
  if (chart.isLeaf(code)) return code;
  const leaves = leavesBelow(chart, code);
  if (which === undefined) return leaves[0] ?? null;
  if (isRole(which)) return leaves.find((leaf) => chart.find(leaf)?.role === which) ?? null;
  return leaves.find((leaf) => isNamed(chart, leaf, code, which)) ?? leaves[0] ?? null;
}

/** The leaves of an account in the order of their codes: itself where it is one. */
export function leavesBelow(chart: Chart, code: string): readonly string[] {
  if (chart.isLeaf(code)) return [code];
  return chart.children(code).flatMap((child) => leavesBelow(chart, child.code));
}

function isNamed(chart: Chart, leaf: string, below: string, word: string): boolean {
  if (leaf === below) return false;
  if (chart.find(leaf)?.zh.includes(word)) return true;
  const parent = chart.parent(leaf);
  return parent !== undefined && isNamed(chart, parent.code, below, word);
}
