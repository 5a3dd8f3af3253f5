import type { Finding } from '../../../../../shared/fields/finding.ts';
import { readYesNo } from '../../../../../shared/fields/readYesNo.ts';
import type { AnyRecord } from '../../../../../shared/registers/define.ts';
import { keepPlan } from '../../../registers/settle.ts';
import type { Planning } from '../planRow.ts';
import { readAccountText } from './accountText.ts';
import type { FlatReader, PartCells } from './flatReader.ts';
import { type RawValues, amountOf, lineOf, without } from './rawText.ts';
import { type AskedAccount, SheetAccounts } from './sheetAccounts.ts';
import { splitNumber } from './voucherNumber.ts';

const debit = /^(?:借|D|DR|DEBIT)/iu;
const credit = /^(?:贷|C|CR|CREDIT)/iu;

/** Columns that only such sheets have. */
const own = ['lines.accountName', 'lines.detailName', 'lines.side', 'lines.amountFen', 'oldChart'];

/** Vouchers as other programs print them, one row for each entry (domain.md 6.4). */
export function voucherReader({ session, known, references }: Planning): FlatReader {
  const accounts = new SheetAccounts(session, (made) => {
    references.adopt(made);
    keepPlan(session, made.register, known.lookup, made.plan);
  });
  return {
    added: { source: 'import' },
    whole: (raw) => without(splitNumber(raw), own),
    prepare: (rows) => accounts.prepare(rows.map(({ raw, whole }) => askedOf(raw, whole))),
    part: (raw, whole): PartCells => {
      const asked = askedOf(raw, whole);
      const account = accounts.find(asked);
      const amounts = amountsOf(raw);
      const code = account.code ?? (asked.code === '' ? asked.names.join('-') : asked.code);
      return {
        raw: {
          ...without(raw, own),
          ...amounts.raw,
          'lines.account': account.findings.length > 0 || code === '' ? null : code,
        },
        findings: [...account.findings, ...amounts.findings],
        resolutions: account.resolutions,
      };
    },
  };
}

function askedOf(raw: RawValues, whole: AnyRecord): AskedAccount {
  const names = ['lines.accountName', 'lines.detailName'].map((key) => lineOf(raw[key]));
  const choice = lineOf(raw['oldChart']);
  const old = choice === '' ? undefined : readYesNo(choice, choice).value;
  const { day } = whole;
  return {
    ...readAccountText(lineOf(raw['lines.account']), names.filter(Boolean)),
    day: typeof day === 'string' ? day : '',
    old: typeof old === 'boolean' ? old : undefined,
  };
}

/** Two columns of amounts, or one with a word for the side. */
function amountsOf(raw: RawValues): {
  readonly raw: RawValues;
  readonly findings: readonly Finding[];
} {
  const both = {
    'lines.debitFen': amountOf(raw['lines.debitFen']),
    'lines.creditFen': amountOf(raw['lines.creditFen']),
  };
  const amount = amountOf(raw['lines.amountFen']);
  if (amount === null) return { raw: both, findings: [] };
  const side = lineOf(raw['lines.side']);
  if (debit.test(side)) return { raw: { ...both, 'lines.debitFen': amount }, findings: [] };
  if (credit.test(side)) return { raw: { ...both, 'lines.creditFen': amount }, findings: [] };
  // A column of amounts beside the two says nothing new.
  if (both['lines.debitFen'] !== null || both['lines.creditFen'] !== null)
    return { raw: both, findings: [] };
  const params = { value: side };
  const finding = { level: 'error', code: 'sheet.side-unreadable', field: 'lines.side', params };
  return { raw: both, findings: [finding as Finding] };
}
