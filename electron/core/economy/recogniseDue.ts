import { showYuan } from '../../../shared/fields/show.ts';
import { contractDues } from '../../../shared/registers/contractDues.ts';
import { contracts } from '../../../shared/registers/contracts.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { booksOf } from '../accounts/books.ts';
import { chartOf } from '../accounts/chart.ts';
import { newId } from '../registers/newId.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import type { Posting } from './answers.ts';
import type { Recognise } from './asked.ts';
import { contractAccounts } from './contractAccounts.ts';
import { type KnownDue, contractFactsOf } from './contractFacts.ts';
import { afterAll, standingAt } from './contractStanding.ts';
import { heldRecord } from './heldRecord.ts';
import { credit, debit, moving } from './moneyLines.ts';
import { inOpenings } from './openingClaims.ts';
import { partyKinds } from './partyKinds.ts';
import { post, refusedPosting } from './posting.ts';
import { summariesOf, summaryOf } from './summaries.ts';
import { addRow, changeRow } from './writeRow.ts';

/**
 * Books a payment that is due as income (domain.md 6.4): what was paid before its time is taken
 * from where it was put aside, the rest is a claim. What came in as income already stays so. The
 * schedule is stored with it where it followed from the terms until now.
 * @throws Refusal `record.unknown` where the contract has no such due
 */
export function recogniseDue(session: Session, id: string, asked: Recognise): Posting {
  const record = heldRecord(session, contracts, id);
  const facts = contractFactsOf(session, record);
  const { settlement, prepaid } = standingAt(facts, afterAll);
  const settled = settlement.dues.find(({ due }) => isMeant(due, asked));
  if (settled === undefined) throw new Refusal('record.unknown');
  const { due, openFen } = settled;
  if (due.voucher !== null)
    return refusedPosting([
      { level: 'error', code: 'contract.due-booked', params: { on: due.dueOn } },
    ]);
  const chart = chartOf(session);
  const counterparty = textIn(record, 'counterparty');
  const accounts = contractAccounts(record, partyKinds(session).get(counterparty ?? ''));
  const receives = facts.contract.direction === 'in';
  if (inOpenings(booksOf(session), accounts.owed, counterparty, receives)(due))
    return refusedPosting([
      { level: 'error', code: 'contract.due-in-openings', params: { on: due.dueOn } },
    ]);
  const aheadFen = prepaid.get(due) ?? 0;
  if (aheadFen + openFen === 0)
    return refusedPosting([
      {
        level: 'error',
        code: 'contract.due-received',
        params: { on: due.dueOn, amount: showYuan(due.amountFen) },
      },
    ]);
  const [claim, result] = receives ? [debit, credit] : [credit, debit];
  const whose = { party: counterparty };
  const lines = moving([
    claim(chart, accounts.prepaid, aheadFen, whose),
    claim(chart, accounts.owed, openFen, whose),
    result(chart, accounts.result, aheadFen + openFen, {
      ...whose,
      growthWay: textIn(record, 'growthWay'),
    }),
  ]);
  const words = receives ? summariesOf(session).contractClaim : summariesOf(session).contractDebt;
  return post(session, {
    what: 'contract.recognise',
    plan: asked.plan,
    findings: [],
    proposals: [
      {
        day: asked.day ?? due.dueOn,
        summary: summaryOf(asked.summary, words(facts.contract.name, due.fromOn, due.toOn)),
        source: 'contract',
        attachments: asked.attachments,
        lines: receives ? lines : lines.toReversed(),
      },
    ],
    write: (writing, [voucher = null]) => {
      if (due.id !== null) {
        changeRow(writing, contractDues, { id: due.id, version: due.version }, { voucher });
        return due.id;
      }
      return facts.dues
        .map((each): [KnownDue, string] => [each, newId()])
        .reduce((booked, [each, dueId]) => {
          addRow(writing, contractDues, dueId, {
            ...{ contract: id, dueOn: each.dueOn, fromOn: each.fromOn, toOn: each.toOn },
            ...{ amountFen: each.amountFen, voucher: each === due ? voucher : null },
          });
          return each === due ? dueId : booked;
        }, '');
    },
  });
}

const isMeant = (due: KnownDue, { dueId, dueOn }: Recognise): boolean =>
  dueId === null ? due.id === null && due.dueOn === dueOn : due.id === dueId;
