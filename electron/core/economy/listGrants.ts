import { grants } from '../../../shared/registers/grants.ts';
import { incomeRights } from '../../../shared/registers/incomeRights.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { chartOf } from '../accounts/chart.ts';
import type { Session } from '../session.ts';
import type { GrantsAnswer } from './answers.ts';
import { recordsBy, recordsOf } from './estate.ts';
import { mentionsOf, named, namedLeaf } from './naming.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';

/** The grants, and which of them became assets and income rights (domain.md 6.12). */
export function listGrants(session: Session): GrantsAnswer {
  const { store } = session;
  const chart = chartOf(session);
  const all = recordsOf(store, grants);
  const rights = recordsBy(store, incomeRights, 'grant');
  const mentions = mentionsOf(
    store,
    all.map((record) => record['voucher']),
  );
  const rows = all.map((record) => ({
    id: record.id,
    version: record.version,
    record,
    name: textIn(record, 'name') ?? '',
    amountFen: numberIn(record, 'amountFen') ?? 0,
    account: namedLeaf(chart, textIn(record, 'account') ?? grantAccount),
    asset: named(session, 'assets', record['asset']),
    quantified: textIn(record, 'quantifiedOn') !== null,
    voucher: mentions(record['voucher']),
    shares: sumOf((rights.get(record.id) ?? []).map((right) => numberIn(right, 'shares') ?? 0)),
  }));
  const quantified = rows.filter((row) => row.quantified);
  return {
    rows,
    totals: {
      amountFen: sumOf(rows.map(({ amountFen }) => amountFen)),
      quantifiedFen: sumOf(quantified.map(({ record }) => numberIn(record, 'assetFen') ?? 0)),
      open: rows.length - quantified.length,
    },
  };
}

/** Earmarked money is a special payable (domain.md 6.2, 6.4). */
export const grantAccount = '241';
