// Account codes as text: three digits, and two more for each level below (domain.md 6.2).

const form = /^\d{3}(?:\d{2}){0,6}$/;

/** Whether a text is a code of an account: '501', '50103', '5010301'. */
export const isAccountCode = (text: string): boolean => form.test(text);

/** 1 for '501', 2 for '50103'. */
export const levelOf = (code: string): number => (code.length - 1) / 2;

/** The code one level above, whether or not there is such an account; null at the top. */
export const parentCode = (code: string): string | null =>
  code.length > 3 ? code.slice(0, -2) : null;

/** The code of the top level under which a code stands. */
export const topCode = (code: string): string => code.slice(0, 3);

/** The code itself and all above it, the nearest first. */
export function codesUpwards(code: string): string[] {
  const codes: string[] = [];
  for (let up: string | null = code; up !== null; up = parentCode(up)) codes.push(up);
  return codes;
}

/** Whether a code is another one or stands under it. */
export const isUnder = (code: string, prefix: string): boolean => code.startsWith(prefix);
