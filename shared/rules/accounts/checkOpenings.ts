import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import { accountLike } from './chart.ts';
import { isProfitOrLoss } from './normalSide.ts';
import { beginsWithinYear, openingSums } from './openings.ts';
import type { Chart, Opening } from './types.ts';

/**
 * The rules over all opening balances together (domain.md 6.6): both sides come to the same, each
 * account and party stands once, on a leaf.
 * @param beginMonth the first month of the books
 */
export const checkOpenings = (
  openings: readonly Opening[],
  chart: Chart,
  beginMonth: string,
): readonly Finding[] => [
  ...checkTwice(openings),
  ...openings.flatMap((opening) => checkOpening(opening, chart, beginMonth)),
  ...checkSums(openings, chart, beginMonth),
];

function checkTwice(openings: readonly Opening[]): Finding[] {
  const seen = new Set<string>();
  return openings.flatMap(({ account, party }): Finding[] => {
    const key = JSON.stringify([account, party]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ level: 'error', code: 'opening.twice', field: 'account', params: { account } }];
  });
}

function checkOpening(opening: Opening, chart: Chart, beginMonth: string): Finding[] {
  const account = chart.find(opening.account);
  const params = { account: opening.account };
  if (account === undefined)
    return [{ level: 'error', code: 'account.unknown', field: 'account', params }];
  const findings: Finding[] = [];
  const named = { ...params, name: account.zh, nameEn: account.en };
  const add = (level: Finding['level'], code: string, field: string, more = {}): void => {
    findings.push({ level, code, field, params: { ...named, ...more } });
  };
  const first = chart.children(account.code)[0];
  if (first !== undefined)
    add('error', 'account.not-leaf', 'account', {
      sub: first.code,
      subName: first.zh,
      subNameEn: first.en,
    });
  if (opening.debitFen !== 0 && opening.creditFen !== 0)
    add('error', 'opening.two-sides', 'creditFen');
  if (account.byParty && opening.party === null) add('warning', 'opening.party-missing', 'party');
  if (beginsWithinYear(beginMonth)) return findings;
  if (opening.yearDebitFen !== 0 || opening.yearCreditFen !== 0)
    add('error', 'opening.turnover-in-january', 'yearDebitFen');
  if (isProfitOrLoss(account) && opening.debitFen !== opening.creditFen)
    add('warning', 'opening.result-in-january', 'account');
  return findings;
}

function checkSums(openings: readonly Opening[], chart: Chart, beginMonth: string): Finding[] {
  const total = { debitFen: 0, creditFen: 0, yearDebitFen: 0, yearCreditFen: 0 };
  for (const opening of openings) {
    const sums = openingSums(opening, accountLike(chart, opening.account), beginMonth);
    total.debitFen += opening.debitFen;
    total.creditFen += opening.creditFen;
    total.yearDebitFen += sums.yearDebitFen;
    total.yearCreditFen += sums.yearCreditFen;
  }
  const differing = (code: string, level: Finding['level'], a: number, b: number): Finding[] =>
    a === b
      ? []
      : [
          {
            level,
            code,
            params: {
              debit: showYuan(a),
              credit: showYuan(b),
              difference: showYuan(Math.abs(a - b)),
            },
          },
        ];
  return [
    ...differing('opening.unbalanced', 'error', total.debitFen, total.creditFen),
    ...differing('opening.year-unbalanced', 'warning', total.yearDebitFen, total.yearCreditFen),
  ];
}
