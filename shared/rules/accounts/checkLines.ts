import type { Finding } from '../../fields/finding.ts';
import type { Account, Chart, Line } from './types.ts';

/** How the lines of a voucher are to be taken. */
export interface LineRules {
  /** Amounts below zero are allowed (domain.md 6.4). */
  readonly redLetter: boolean;
  /**
   * Accounts that got sub-accounts or were stopped are taken too: what stands on them from before
   * can then be carried on or taken back.
   */
  readonly anyAccount: boolean;
}

/** The rules over each line by itself: its account, its party and its one amount (domain.md 6.4). */
export const checkLines = (
  lines: readonly Line[],
  chart: Chart,
  rules: LineRules,
): readonly Finding[] =>
  lines.flatMap((line, index) =>
    [...checkAmount(line, rules), ...checkAccount(line, chart, rules)].map((finding) => ({
      ...finding,
      field: 'lines',
      params: { line: index + 1, ...finding.params },
    })),
  );

function checkAmount({ debitFen, creditFen }: Line, { redLetter }: LineRules): Finding[] {
  const broken = [debitFen, creditFen].find((fen) => !Number.isSafeInteger(fen));
  if (broken !== undefined)
    return [{ level: 'error', code: 'money.not-whole-fen', params: { value: broken } }];
  if (debitFen !== 0 && creditFen !== 0) return [{ level: 'error', code: 'voucher.two-sides' }];
  if (debitFen === 0 && creditFen === 0) return [{ level: 'error', code: 'voucher.no-amount' }];
  if (!redLetter && debitFen + creditFen < 0) return [{ level: 'error', code: 'voucher.negative' }];
  return [];
}

const named = ({ code, zh, en }: Account) => ({ account: code, name: zh, nameEn: en });

function checkAccount(line: Line, chart: Chart, { anyAccount }: LineRules): Finding[] {
  const account = chart.find(line.account);
  if (account === undefined) {
    if (line.account === '') return [{ level: 'error', code: 'account.missing' }];
    return [{ level: 'error', code: 'account.unknown', params: { account: line.account } }];
  }
  const params = named(account);
  const findings: Finding[] = [];
  const first = chart.children(account.code)[0];
  if (!anyAccount && account.stopped)
    findings.push({ level: 'error', code: 'account.stopped', params });
  if (!anyAccount && first !== undefined)
    findings.push({
      level: 'error',
      code: 'account.not-leaf',
      params: { ...params, sub: first.code, subName: first.zh, subNameEn: first.en },
    });
  if (account.byParty && line.party === null)
    findings.push({ level: 'warning', code: 'voucher.party-missing', params });
  return findings;
}
