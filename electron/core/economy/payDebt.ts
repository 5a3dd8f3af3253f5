import type { Finding } from '../../../shared/fields/finding.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { debtPayments } from '../../../shared/registers/debtPayments.ts';
import { debts } from '../../../shared/registers/debts.ts';
import { debtAt, readDebt, readRepayment } from '../../../shared/rules/accounts/debt.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { chartOf } from '../accounts/chart.ts';
import { newId } from '../registers/newId.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import type { Posting } from './answers.ts';
import type { Pay } from './asked.ts';
import { afterAll } from './contractStanding.ts';
import { debtAccount } from './debtAccounts.ts';
import { recordsWith } from './estate.ts';
import { heldRecord } from './heldRecord.ts';
import { checkMoneyAccount, credit, debit, moving } from './moneyLines.ts';
import { named } from './naming.ts';
import { post } from './posting.ts';
import { summariesOf, summaryOf } from './summaries.ts';
import { addRow, changeRow } from './writeRow.ts';

/** Interest is other expenditure (domain.md 6.4). */
const interestAccount = '515';

/**
 * A repayment with its interest and its voucher in one act (domain.md 6.4, 6.10). Interest that was
 * agreed goes down by what is paid of it; the debt is settled when nothing is left.
 */
export function payDebt(session: Session, id: string, asked: Pay): Posting {
  const record = heldRecord(session, debts, id);
  const chart = chartOf(session);
  const { day, principalFen, interestFen, remarks } = asked;
  const creditor = textIn(record, 'creditor');
  const words = principalFen > 0 ? summariesOf(session).repayment : summariesOf(session).interest;
  const name = named(session, 'parties', creditor)?.name ?? '';
  const left = leftAfter(session, record, asked);
  return post(session, {
    what: 'debt.pay',
    plan: asked.plan,
    findings: [...checkMoneyAccount(chart, asked.account), ...left.findings],
    proposals: [
      {
        day,
        summary: summaryOf(asked.summary, words(name, textIn(record, 'cause') ?? '')),
        source: 'debt',
        attachments: asked.attachments,
        lines: moving([
          debit(chart, debtAccount(record), principalFen, { party: creditor }),
          debit(chart, asked.interestAccount ?? interestAccount, interestFen),
          { ...credit(chart, asked.account, principalFen + interestFen), account: asked.account },
        ]),
      },
    ],
    write: (writing, [voucher = null]) => {
      const payment = newId();
      addRow(writing, debtPayments, payment, {
        debt: id,
        ...{ day, principalFen, interestFen, voucher, remarks },
      });
      if (Object.keys(left.changes).length > 0) changeRow(writing, debts, record, left.changes);
      return payment;
    },
  });
}

/** What becomes of the debt, and what is wrong with paying so much. */
function leftAfter(
  { store }: Session,
  record: StoredRecord,
  { day, principalFen, interestFen }: Pay,
): {
  readonly changes: Readonly<Record<string, number | string>>;
  readonly findings: readonly Finding[];
} {
  const debt = readDebt(record);
  const repaid = recordsWith(store, debtPayments, 'debt', record.id).map(readRepayment);
  const { balanceFen } = debtAt(debt, repaid, afterAll);
  const agreed = debt.interestOwedFen;
  const findings: Finding[] = [];
  if (principalFen > balanceFen)
    findings.push(above('debt.above-balance', 'principalFen', principalFen, balanceFen));
  if (agreed !== null && interestFen > agreed)
    findings.push(above('debt.above-interest', 'interestFen', interestFen, agreed));
  const after = [...repaid, { day, principalFen, interestFen }];
  const interestLeft =
    agreed === null ? debtAt(debt, after, day).interestOwedFen : agreed - interestFen;
  const settled = principalFen === balanceFen && interestLeft === 0;
  return {
    changes: {
      ...(agreed !== null && interestFen > 0 && { interestOwedFen: agreed - interestFen }),
      ...(settled && debt.settledOn === null && { settledOn: day }),
    },
    findings,
  };
}

const above = (code: string, field: string, fen: number, mostFen: number): Finding => ({
  level: 'error',
  code,
  field,
  params: { amount: showYuan(fen), most: showYuan(mostFen) },
});
