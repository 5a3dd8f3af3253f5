import type { Value } from '../../fields/field.ts';
import type { Finding } from '../../fields/finding.ts';
import type { AnyRecord } from '../../registers/define.ts';
import { numberIn } from '../reading.ts';

// What can be said of one row of the accounts' registers by itself (domain.md 6).

/** Three digits, and two more for each level below (domain.md 6.2). */
const accountCode = /^\d{3}(?:\d{2})*$/;
const monthText = /^\d{4}-(?:0[1-9]|1[0-2])$/;

const amountOf = (record: AnyRecord, key: string): number => numberIn(record, key) ?? 0;
const isGiven = (value: Value | undefined): boolean => (value ?? null) !== null;

/** A code field that is no account code. */
const badCode = (record: AnyRecord, key: string): Finding[] => {
  const value = record[key];
  return typeof value === 'string' && !accountCode.test(value)
    ? [{ level: 'error', code: 'books.account-code', field: key, params: { value } }]
    : [];
};

/** Amounts on both sides of one row. */
const twoSides = (record: AnyRecord, debit: string, credit: string, code: string): Finding[] =>
  amountOf(record, debit) !== 0 && amountOf(record, credit) !== 0
    ? [{ level: 'error', code, field: credit }]
    : [];

/** An account of the chart: its code, and what a first-level account of one's own must say. */
export function checkAccount(record: AnyRecord): readonly Finding[] {
  return badCode(record, 'code');
}

/** A row of the older chart (domain.md 6.3). */
export function checkAccountMapping(record: AnyRecord): readonly Finding[] {
  return [...badCode(record, 'oldCode'), ...badCode(record, 'newCode')];
}

/** An opening balance: one side, with an amount of any kind. */
export function checkOpeningBalance(record: AnyRecord): readonly Finding[] {
  return [
    ...badCode(record, 'account'),
    ...twoSides(record, 'debitFen', 'creditFen', 'books.one-side'),
  ];
}

/** A line of a bank statement: in or out. */
export function checkBankLine(record: AnyRecord): readonly Finding[] {
  const none = amountOf(record, 'inFen') === 0 && amountOf(record, 'outFen') === 0;
  return [
    ...twoSides(record, 'inFen', 'outFen', 'books.in-or-out'),
    ...(none ? [{ level: 'error', code: 'books.no-amount', field: 'inFen' } as const] : []),
  ];
}

/** An asset card: what its way of depreciation needs (domain.md 6.5). */
export function checkAsset(record: AnyRecord): readonly Finding[] {
  const findings: Finding[] = [...badCode(record, 'account'), ...badCode(record, 'expenseAccount')];
  const need = (field: string): void => {
    if (!isGiven(record[field]))
      findings.push({ level: 'error', code: 'books.depreciation-needs', field });
  };
  const cost = amountOf(record, 'costFen');
  const residual = amountOf(record, 'residualFen');
  if (record['method'] === 'straight-line') need('lifeMonths');
  if (record['method'] === 'work-done') need('workTotal');
  if (residual > cost)
    findings.push({ level: 'error', code: 'books.residual-above-cost', field: 'residualFen' });
  // domain.md 6.5: as a rule at most 5 % (GKV).
  else if (residual * 20 > cost)
    findings.push({ level: 'note', code: 'books.residual-high', field: 'residualFen' });
  if (cost < 0) findings.push({ level: 'error', code: 'books.negative', field: 'costFen' });
  if (amountOf(record, 'takenOverFen') > cost - residual)
    findings.push({ level: 'error', code: 'books.taken-over-above', field: 'takenOverFen' });
  const month = record['takenOverMonth'];
  if (typeof month === 'string' && !monthText.test(month))
    findings.push({ level: 'error', code: 'books.month-form', field: 'takenOverMonth' });
  if (amountOf(record, 'takenOverFen') !== 0) need('takenOverMonth');
  return findings;
}

/** A contract: its term and its escalator (domain.md 6.10). */
export function checkContract(record: AnyRecord): readonly Finding[] {
  const findings: Finding[] = [
    ...badCode(record, 'receivableAccount'),
    ...badCode(record, 'incomeAccount'),
  ];
  const { fromOn, toOn } = record;
  if (typeof fromOn === 'string' && typeof toOn === 'string' && toOn < fromOn)
    findings.push({ level: 'error', code: 'books.ends-before', field: 'toOn' });
  if (isGiven(record['escalatorPercent']) && isGiven(record['escalatorFen']))
    findings.push({ level: 'error', code: 'books.one-escalator', field: 'escalatorFen' });
  if (record['state'] === 'ended' && !isGiven(record['endedOn']))
    findings.push({ level: 'error', code: 'books.ended-on', field: 'endedOn' });
  return findings;
}

/** A row of a layout: its key says where it stands. */
export function checkStatementRow(record: AnyRecord): readonly Finding[] {
  const { key, statement, position } = record;
  if (typeof key !== 'string' || typeof statement !== 'string' || typeof position !== 'number')
    return [];
  const [kind, at] = key.split('/');
  return kind === statement && Number(at) === position
    ? []
    : [
        {
          level: 'error',
          code: 'books.row-key',
          field: 'key',
          params: { expected: `${statement}/${String(position).padStart(3, '0')}` },
        },
      ];
}
