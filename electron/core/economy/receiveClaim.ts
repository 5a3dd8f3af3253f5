import type { Finding } from '../../../shared/fields/finding.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { claimReceipts } from '../../../shared/registers/claimReceipts.ts';
import { claims } from '../../../shared/registers/claims.ts';
import { debtAt, readClaim, readRepayment } from '../../../shared/rules/accounts/debt.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { chartOf } from '../accounts/chart.ts';
import { newId } from '../registers/newId.ts';
import type { Session } from '../session.ts';
import type { Posting } from './answers.ts';
import type { ClaimReceiptAsked } from './asked.ts';
import { afterAll } from './contractStanding.ts';
import { claimAccount } from './debtAccounts.ts';
import { recordsWith } from './estate.ts';
import { heldRecord } from './heldRecord.ts';
import { checkMoneyAccount, credit, debit } from './moneyLines.ts';
import { named } from './naming.ts';
import { partyKinds } from './partyKinds.ts';
import { post } from './posting.ts';
import { summariesOf, summaryOf } from './summaries.ts';
import { addRow, changeRow } from './writeRow.ts';

/**
 * What came in of a claim with its voucher in one act (domain.md 6.4, 6.10); the claim is settled
 * when nothing is left.
 */
export function receiveClaim(session: Session, id: string, asked: ClaimReceiptAsked): Posting {
  const record = heldRecord(session, claims, id);
  const chart = chartOf(session);
  const { day, amountFen, remarks } = asked;
  const debtor = textIn(record, 'debtor');
  const account = claimAccount(record, partyKinds(session).get(debtor ?? '') ?? null);
  const repaid = recordsWith(session.store, claimReceipts, 'claim', id).map(readRepayment);
  const { balanceFen } = debtAt(readClaim(record), repaid, afterAll);
  const name = named(session, 'parties', debtor)?.name ?? '';
  const words = summariesOf(session).claimReceived(name, textIn(record, 'cause') ?? '');
  return post(session, {
    what: 'claim.receive',
    plan: asked.plan,
    findings: [
      ...checkMoneyAccount(chart, asked.account),
      ...(amountFen > balanceFen ? [aboveBalance(amountFen, balanceFen)] : []),
    ],
    proposals: [
      {
        day,
        summary: summaryOf(asked.summary, words),
        source: 'debt',
        attachments: asked.attachments,
        lines: [
          { ...debit(chart, asked.account, amountFen), account: asked.account },
          credit(chart, account, amountFen, { party: debtor }),
        ],
      },
    ],
    write: (writing, [voucher = null]) => {
      const receipt = newId();
      addRow(writing, claimReceipts, receipt, {
        claim: id,
        ...{ day, amountFen, voucher, remarks },
      });
      if (amountFen === balanceFen && textIn(record, 'settledOn') === null)
        changeRow(writing, claims, record, { settledOn: day });
      return receipt;
    },
  });
}

const aboveBalance = (fen: number, mostFen: number): Finding => ({
  level: 'error',
  code: 'claim.above-balance',
  field: 'amountFen',
  params: { amount: showYuan(fen), most: showYuan(mostFen) },
});
