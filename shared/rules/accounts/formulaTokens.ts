/** A piece of a formula, with its place in the text from 1. */
export type Token = { readonly at: number } & (
  | { readonly kind: 'sign'; readonly text: '+' | '-' }
  | { readonly kind: 'bracket'; readonly text: '(' | ')' }
  | { readonly kind: 'word'; readonly text: 'PL' | 'OPEN' }
  | { readonly kind: 'row'; readonly text: string; readonly from: number; readonly to: number }
  | {
      readonly kind: 'account';
      readonly text: string;
      readonly code: string;
      readonly detail: 'D' | 'C' | null;
      readonly role: string | null;
    }
);

const pieces =
  /\s*(?:([+-])|([()])|(PL|OPEN)(?![\w-])|R(\d{1,4})(?:\s*\.\.\s*R?(\d{1,4}))?(?!\w)|(\d{3}(?:\d{2})*)(?::([DC])(?!\w))?(?:@([a-z][a-z0-9-]*))?(?![\w:@]))/iy;

/** Full-width signs, and the minus of typography, stand where the plain ones do: one for one. */
const plain = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2013]/g, '-');

const detailOf = (text: string | undefined): 'D' | 'C' | null => {
  const upper = text?.toUpperCase();
  return upper === 'D' || upper === 'C' ? upper : null;
};

function tokenOf(match: RegExpExecArray): Token {
  const [whole, sign, bracket, word, from, to, code, detail, role] = match;
  const text = whole.trim();
  const at = match.index + whole.length - whole.trimStart().length + 1;
  if (sign !== undefined) return { kind: 'sign', text: sign === '-' ? '-' : '+', at };
  if (bracket !== undefined) return { kind: 'bracket', text: bracket === '(' ? '(' : ')', at };
  if (word !== undefined)
    return { kind: 'word', text: word.toUpperCase() === 'PL' ? 'PL' : 'OPEN', at };
  if (from !== undefined)
    return { kind: 'row', text, from: Number(from), to: Number(to ?? from), at };
  return {
    kind: 'account',
    text,
    code: code ?? '',
    detail: detailOf(detail),
    role: role?.toLowerCase() ?? null,
    at,
  };
}

/** The pieces of a formula, and the place of the first character that belongs to none. */
export function readTokens(formula: string): {
  readonly tokens: readonly Token[];
  readonly stoppedAt: number | null;
} {
  const text = plain(formula).trimEnd();
  const tokens: Token[] = [];
  let next = 0;
  while (next < text.length) {
    pieces.lastIndex = next;
    const match = pieces.exec(text);
    if (match === null) {
      const rest = text.slice(next);
      return { tokens, stoppedAt: next + rest.length - rest.trimStart().length + 1 };
    }
    tokens.push(tokenOf(match));
    next = pieces.lastIndex;
  }
  return { tokens, stoppedAt: null };
}
