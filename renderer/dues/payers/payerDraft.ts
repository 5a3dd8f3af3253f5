import type { Finding } from '../../../shared/fields/finding.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { duesPayers } from '../../../shared/registers/duesPayers.ts';
import { type DuesBasis, monthlyDues } from '../../../shared/rules/dues/monthlyDues.ts';
import { type DuesPayer, payerInForce } from '../../../shared/rules/dues/payers.ts';
import type { Rounding } from '../../../shared/rules/dues/percentOf.ts';
import { type DuesRate, ratesInForce } from '../../../shared/rules/dues/rates.ts';
import { type FormContext, readForm } from '../../registers/form/readForm.ts';

/** What is typed of a member: the kind, and the base or the agreed amount in yuan. */
export interface PayerDraft {
  readonly kind: string | null;
  readonly base: string;
  readonly amount: string;
}

/** What a kind of payer goes by in a month. */
export type Measure = 'base' | 'amount' | 'fixed';

/** The base where a percentage is taken; an amount where there is a range; else one fixed amount. */
export function measureOf(kind: string, month: string, rates: readonly DuesRate[]): Measure {
  const bands = ratesInForce(rates, kind, month);
  if (bands.some(({ percent }) => percent !== null)) return 'base';
  const ranged = bands.some(
    ({ leastFen, mostFen }) => leastFen !== null && mostFen !== null && mostFen > leastFen,
  );
  return ranged ? 'amount' : 'fixed';
}

const yuan = (fen: number | null): string => (fen === null ? '' : showYuan(fen));

/** What holds in a month, as it stands in the inputs; nothing where no row says it. */
export function draftIn(payers: readonly DuesPayer[], month: string): PayerDraft {
  const row = payerInForce(payers, month);
  if (row === undefined) return { kind: null, base: '', amount: '' };
  return { kind: row.kind, base: yuan(row.baseFen), amount: yuan(row.amountFen) };
}

/** A draft of another kind: what that kind does not go by is emptied. */
export function withKind(
  draft: PayerDraft,
  kind: string | null,
  month: string,
  rates: readonly DuesRate[],
): PayerDraft {
  const measure = kind === null ? null : measureOf(kind, month, rates);
  return {
    kind,
    base: measure === 'base' ? draft.base : '',
    amount: measure === 'amount' ? draft.amount : '',
  };
}

/** A draft understood. */
export interface ReadDraft {
  readonly basis: DuesBasis;
  /** What is due a month; null while the draft is wrong. */
  readonly dues: number | null;
  readonly findings: readonly Finding[];
}

export interface DraftContext {
  readonly month: string;
  readonly rates: readonly DuesRate[];
  readonly rounding: Rounding;
  readonly form: FormContext;
}

const nothing: ReadonlySet<string> = new Set();
const ownFields = ['kind', 'baseFen', 'amountFen'];

/** Understands a draft by the rules of its register and works out what is due. */
export function readDraft(
  draft: PayerDraft,
  member: string,
  { month, rates, rounding, form }: DraftContext,
): ReadDraft | null {
  if (draft.kind === null) return null;
  const typed = {
    member,
    from: month,
    kind: draft.kind,
    baseFen: draft.base,
    amountFen: draft.amount,
  };
  const { record, findings } = readForm(duesPayers, typed, { stored: null, hidden: nothing }, form);
  const basis: DuesBasis = {
    kind: draft.kind,
    baseFen: typeof record['baseFen'] === 'number' ? record['baseFen'] : null,
    amountFen: typeof record['amountFen'] === 'number' ? record['amountFen'] : null,
  };
  const about = findings.filter(({ field = '' }) => ownFields.includes(field));
  const wrong = about.some(({ level }) => level === 'error');
  const dues = wrong ? null : monthlyDues(basis, month, rates, rounding).amountFen;
  return { basis, dues, findings: about };
}

export const sameDraft = (a: PayerDraft, b: PayerDraft): boolean =>
  a.kind === b.kind && a.base === b.base && a.amount === b.amount;
