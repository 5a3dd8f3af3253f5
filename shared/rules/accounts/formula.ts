import type { Finding } from '../../fields/finding.ts';
import { type Token, readTokens } from './formulaTokens.ts';

/** A formula of a statement's layout, read (domain.md 6.7, 6.8). */
export type Formula =
  /** `501`, `112:D`, `322@to-reserve`: an account with its sub-accounts, all or some of it. */
  | {
      readonly kind: 'account';
      readonly code: string;
      readonly detail: 'D' | 'C' | null;
      readonly role: string | null;
    }
  /** `R12`, `R25..R29`: rows by their printed numbers. */
  | { readonly kind: 'rows'; readonly from: number; readonly to: number }
  /** `PL`: revenue less expenditure not transferred yet. */
  | { readonly kind: 'result' }
  /** `open(322)`: at the beginning of the period. */
  | { readonly kind: 'open'; readonly of: Formula }
  | { readonly kind: 'sum'; readonly terms: readonly FormulaTerm[] };

export interface FormulaTerm {
  readonly sign: 1 | -1;
  readonly of: Formula;
}

/** What was read, or why it could not be. */
export type ReadFormula =
  | { readonly formula: Formula; readonly finding?: undefined }
  | { readonly formula?: undefined; readonly finding: Finding };

/** Longer than any row needs; keeps brackets within brackets from going without end. */
const mostCharacters = 300;

/** Where a formula stops making sense, from 1. */
class Unreadable {
  readonly at: number;
  constructor(at: number) {
    this.at = at;
  }
}

/**
 * Reads a formula: accounts, rows, PL, open(), + and − and brackets; full-width signs are taken too.
 * @returns the finding `formula.unreadable` with the place from which it cannot be read; never throws
 */
export function readFormula(text: string): ReadFormula {
  const unreadable = (at: number): ReadFormula => ({
    finding: {
      level: 'error',
      code: 'formula.unreadable',
      field: 'formula',
      params: { formula: text.slice(0, mostCharacters), at },
    },
  });
  if (text.length > mostCharacters) return unreadable(mostCharacters + 1);
  const { tokens, stoppedAt } = readTokens(text);
  if (stoppedAt !== null) return unreadable(stoppedAt);
  const reading = { tokens, next: 0, end: text.length + 1 };
  const formula = readSum(reading);
  if (formula instanceof Unreadable) return unreadable(formula.at);
  const rest = tokens[reading.next];
  return rest === undefined ? { formula } : unreadable(rest.at);
}

interface Reading {
  readonly tokens: readonly Token[];
  next: number;
  /** The place behind the last character. */
  readonly end: number;
}

const peek = ({ tokens, next }: Reading): Token | undefined => tokens[next];

const here = (reading: Reading): Unreadable => new Unreadable(peek(reading)?.at ?? reading.end);

function takeSign(reading: Reading): 1 | -1 | undefined {
  const token = peek(reading);
  if (token?.kind !== 'sign') return undefined;
  reading.next += 1;
  return token.text === '-' ? -1 : 1;
}

function take(reading: Reading, kind: Token['kind'], text: string): boolean {
  const token = peek(reading);
  if (token?.kind !== kind || token.text !== text) return false;
  reading.next += 1;
  return true;
}

function readSum(reading: Reading): Formula | Unreadable {
  const terms: FormulaTerm[] = [];
  let sign: 1 | -1 | undefined = takeSign(reading) ?? 1;
  while (sign !== undefined) {
    const of = readTerm(reading);
    if (of instanceof Unreadable) return of;
    terms.push({ sign, of });
    sign = takeSign(reading);
  }
  const [only] = terms;
  return terms.length === 1 && only?.sign === 1 ? only.of : { kind: 'sum', terms };
}

function readTerm(reading: Reading): Formula | Unreadable {
  const token = peek(reading);
  switch (token?.kind) {
    case 'bracket':
      return readBrackets(reading);
    case 'word':
      reading.next += 1;
      if (token.text === 'PL') return { kind: 'result' };
      return opened(readBrackets(reading));
    case 'row':
      reading.next += 1;
      return { kind: 'rows', from: token.from, to: token.to };
    case 'account':
      reading.next += 1;
      return { kind: 'account', code: token.code, detail: token.detail, role: token.role };
    case 'sign':
    case undefined:
      return here(reading);
  }
}

const opened = (of: Formula | Unreadable): Formula | Unreadable =>
  of instanceof Unreadable ? of : { kind: 'open', of };

function readBrackets(reading: Reading): Formula | Unreadable {
  if (!take(reading, 'bracket', '(')) return here(reading);
  const inner = readSum(reading);
  if (inner instanceof Unreadable) return inner;
  return take(reading, 'bracket', ')') ? inner : here(reading);
}
