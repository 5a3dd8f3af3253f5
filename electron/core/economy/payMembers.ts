import type { Finding } from '../../../shared/fields/finding.ts';
import { distributionPlans } from '../../../shared/registers/distributionPlans.ts';
import { distributionShares } from '../../../shared/registers/distributionShares.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { chartOf } from '../accounts/chart.ts';
import { storedLines } from '../accounts/voucherDesk.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import type { Posting } from './answers.ts';
import type { PayOut } from './asked.ts';
import { heldRecord } from './heldRecord.ts';
import { checkMoneyAccount, credit, debit } from './moneyLines.ts';
import { planFacts } from './planFacts.ts';
import { post } from './posting.ts';
import { summariesOf, summaryOf } from './summaries.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';
import { changeRow } from './writeRow.ts';

/**
 * Pays members what a plan gave them (domain.md 6.4): one voucher against cash or bank, from the
 * account on which each is owed it, and the day with each part, in one act.
 */
export function payMembers(session: Session, id: string, asked: PayOut): Posting {
  const record = heldRecord(session, distributionPlans, id);
  const chart = chartOf(session);
  const { shares } = planFacts(session, record);
  const wanted = asked.shares === null ? undefined : new Set(asked.shares);
  const meant = shares.filter((share) =>
    wanted === undefined ? textIn(share, 'paidOn') === null : wanted.has(share.id),
  );
  const payable = meant.filter((share) => (numberIn(share, 'amountFen') ?? 0) > 0);
  const voucher = textIn(record, 'voucher');
  const owedOn = voucher === null ? new Map<string, string>() : owingAccounts(session, voucher);
  const amountOf = (share: StoredRecord): number => numberIn(share, 'amountFen') ?? 0;
  const lines = payable.map((share) => {
    const party = textIn(share, 'party') ?? '';
    const account = owedOn.get(party) ?? '113';
    return { ...debit(chart, account, amountOf(share), { party }), account };
  });
  const totalFen = sumOf(payable.map(amountOf));
  return post(session, {
    what: 'distribution.pay',
    plan: asked.plan,
    findings: [
      ...checkMoneyAccount(chart, asked.account),
      ...check(record, payable, wanted === undefined ? meant.length : wanted.size, meant.length),
    ],
    proposals:
      payable.length === 0
        ? []
        : [
            {
              day: asked.day,
              summary: summaryOf(
                asked.summary,
                summariesOf(session).payout(numberIn(record, 'year') ?? 0),
              ),
              source: 'distribution',
              attachments: asked.attachments,
              lines: [
                ...lines,
                { ...credit(chart, asked.account, totalFen), account: asked.account },
              ],
            },
          ],
    write: (writing, [written = null]) => {
      for (const share of payable)
        changeRow(writing, distributionShares, share, { paidOn: asked.day, voucher: written });
      return id;
    },
  });
}

/** The account on which the plan's voucher owes each party its part. */
const owingAccounts = ({ store }: Session, voucher: string): ReadonlyMap<string, string> =>
  new Map(
    storedLines(store, voucher).flatMap((line) => {
      const [party, account] = [textIn(line, 'party'), textIn(line, 'account')];
      const isOwed = (numberIn(line, 'creditFen') ?? 0) > 0;
      return party !== null && account !== null && isOwed ? [[party, account]] : [];
    }),
  );

function check(
  plan: StoredRecord,
  payable: readonly StoredRecord[],
  asked: number,
  found: number,
): Finding[] {
  const findings: Finding[] = [];
  const error = (code: string, params: Finding['params'] = {}): void => {
    findings.push({ level: 'error', code, params });
  };
  if (textIn(plan, 'voucher') === null) error('distribution.not-posted');
  const paid = payable.filter((share) => textIn(share, 'paidOn') !== null);
  if (paid.length > 0) error('distribution.paid-already', { count: paid.length });
  if (asked !== found) error('distribution.share-unknown');
  if (payable.length === 0) error('distribution.nobody-to-pay');
  return findings;
}
