import type { SentLine, SentVoucher, VoucherAnswer } from '../booksData.ts';
import { readAmount, typedAmount } from '../inputs/amount.ts';

/** A line while it is typed. */
export interface TypedLine {
  /** Tells lines apart while they are moved about. */
  readonly key: string;
  readonly summary: string;
  readonly account: string | null;
  readonly party: string | null;
  readonly debit: string;
  readonly credit: string;
  readonly growthWay: string | null;
}

/** A voucher while it is typed, without its day. */
export interface TypedVoucher {
  readonly type: string;
  readonly summary: string;
  readonly attachments: string;
  readonly preparedBy: string;
  readonly checkedBy: string;
  readonly cashier: string;
  readonly lines: readonly TypedLine[];
}

let made = 0;

export function newLine(given: Partial<Omit<TypedLine, 'key'>> = {}): TypedLine {
  made += 1;
  return {
    key: `line-${made}`,
    summary: '',
    account: null,
    party: null,
    debit: '',
    credit: '',
    growthWay: null,
    ...given,
  };
}

export const isBlank = ({ summary, account, party, debit, credit }: TypedLine): boolean =>
  account === null &&
  party === null &&
  [summary, debit, credit].every((text) => text.trim() === '');

/** At least two lines, and always one to go on with. */
export function withBlank(lines: readonly TypedLine[]): readonly TypedLine[] {
  const last = lines.at(-1);
  const open = last === undefined || !isBlank(last) ? [...lines, newLine()] : lines;
  return open.length < 2 ? [...open, newLine()] : open;
}

export const emptyVoucher = (preparedBy: string): TypedVoucher => ({
  type: 'general',
  summary: '',
  attachments: '',
  preparedBy,
  checkedBy: '',
  cashier: '',
  lines: withBlank([]),
});

type Kept = Pick<VoucherAnswer, 'type' | 'summary' | 'lines'>;

const linesOf = ({ lines, summary: head }: Kept): readonly TypedLine[] =>
  lines.map(({ summary, account, party, debitFen, creditFen, growthWay }) =>
    newLine({
      summary: summary === null || summary === head ? '' : summary,
      account,
      party: party?.id ?? null,
      debit: typedAmount(debitFen),
      credit: typedAmount(creditFen),
      growthWay,
    }),
  );

/** A new voucher with the entries of another one. */
export const copiedVoucher = (kept: Kept, preparedBy: string): TypedVoucher => ({
  ...emptyVoucher(preparedBy),
  type: kept.type,
  summary: kept.summary,
  lines: withBlank(linesOf(kept)),
});

/** A draft as it was kept. */
export const keptVoucher = (kept: VoucherAnswer): TypedVoucher => ({
  type: kept.type,
  summary: kept.summary,
  attachments: kept.attachments === null ? '' : String(kept.attachments),
  preparedBy: kept.preparedBy ?? '',
  checkedBy: kept.checkedBy ?? '',
  cashier: kept.cashier ?? '',
  lines: withBlank(linesOf(kept)),
});

/** What both sides come to, in fen; what cannot be read counts as nothing. */
export function sumsOf(lines: readonly TypedLine[]) {
  let debitFen = 0;
  let creditFen = 0;
  for (const { debit, credit } of lines) {
    debitFen += readAmount(debit).fen ?? 0;
    creditFen += readAmount(credit).fen ?? 0;
  }
  return { debitFen, creditFen, differenceFen: debitFen - creditFen };
}

/** The line with the amount on the side that makes the whole come out even. */
export function filledLine(lines: readonly TypedLine[], key: string): readonly TypedLine[] {
  const others = lines.filter((line) => line.key !== key);
  const { differenceFen } = sumsOf(others);
  if (differenceFen === 0) return lines;
  const amount = typedAmount(Math.abs(differenceFen));
  return lines.map((line) =>
    line.key === key
      ? {
          ...line,
          ...(differenceFen > 0 ? { debit: '', credit: amount } : { debit: amount, credit: '' }),
        }
      : line,
  );
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const sentLine = (line: TypedLine): SentLine => ({
  account: line.account ?? '',
  party: line.party,
  summary: orNull(line.summary),
  debitFen: readAmount(line.debit).fen ?? 0,
  creditFen: readAmount(line.credit).fen ?? 0,
  growthWay: line.growthWay,
});

/** What keeps a voucher from being sent, by where the cursor has to go. */
export type Problem =
  | { readonly code: 'day' | 'summary' | 'attachments' }
  | { readonly code: 'account' | 'amount' | 'amount-missing'; readonly line: number };

/** What is still missing or cannot be read. @param day ISO, null while it cannot be read */
export function problemsOf(
  voucher: TypedVoucher,
  day: string | null,
  attachmentsWrong: boolean,
): readonly Problem[] {
  const head: Problem[] = [];
  if (day === null) head.push({ code: 'day' });
  if (voucher.summary.trim() === '') head.push({ code: 'summary' });
  if (attachmentsWrong) head.push({ code: 'attachments' });
  return [
    ...head,
    ...voucher.lines.flatMap((line, at): Problem[] => {
      if (isBlank(line)) return [];
      const [debit, credit] = [readAmount(line.debit), readAmount(line.credit)];
      if (debit.wrong || credit.wrong) return [{ code: 'amount', line: at + 1 }];
      if (line.account === null) return [{ code: 'account', line: at + 1 }];
      if ((debit.fen ?? 0) === 0 && (credit.fen ?? 0) === 0)
        return [{ code: 'amount-missing', line: at + 1 }];
      return [];
    }),
  ];
}

/** A voucher as it is sent; blank lines are left out. */
export const sentVoucher = (
  voucher: TypedVoucher,
  day: string,
  attachments: number | null,
): SentVoucher => ({
  day,
  type: voucher.type,
  summary: voucher.summary.trim(),
  attachments,
  preparedBy: orNull(voucher.preparedBy),
  checkedBy: orNull(voucher.checkedBy),
  cashier: orNull(voucher.cashier),
  lines: voucher.lines.filter((line) => !isBlank(line)).map(sentLine),
});
