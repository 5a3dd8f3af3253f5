import { duesPayers } from '../../../shared/registers/duesPayers.ts';
import { duesReliefs } from '../../../shared/registers/duesReliefs.ts';
import { members } from '../../../shared/registers/members.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { branchIn } from '../../../shared/rules/dues/duesMember.ts';
import { dueMonths } from '../../../shared/rules/dues/dueMonths.ts';
import { Refusal } from '../refusal.ts';
import { getRecord } from '../registers/get.ts';
import { toRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { MemberDues } from './answers.ts';
import { arrearsRow, requestOf } from './arrears.ts';
import { duesFacts, ledgerFromOf, rowsFor } from './duesFacts.ts';
import { giftsIn } from './gifts.ts';
import { paidBy, paidShares } from './paidShares.ts';
import { receiptList } from './receiptList.ts';
import { yearRows } from './yearRows.ts';

/**
 * All about the dues of one member: the year, the receipts, the bases and reliefs, the arrears.
 * @throws Refusal `record.unknown`, `record.voided`
 */
export function memberDues(session: Session, id: string, year: number): MemberDues {
  getRecord(session.store, members, id);
  const facts = duesFacts(session);
  const person = facts.people.get(id);
  if (person === undefined) throw new Refusal('record.voided');
  const asOf = session.today();
  const month = asOf.slice(0, 7);
  const [now] = dueMonths(person.dues, rowsFor(facts, person.dues), month, month);
  const paid = paidShares(session.store, { from: `${year}-01`, to: `${year}-12`, members: [id] });
  const gifts = giftsIn(session.store, year).get(id) ?? [];
  const request = { session, facts, year, branches: undefined };
  return {
    year,
    asOf,
    ledgerFrom: ledgerFromOf(facts, branchIn(person.dues, month)),
    monthFen: now === undefined || now.state === 'not-due' ? null : now.amountFen,
    rows: yearRows(request, id, paidBy(paid, id), gifts).map(({ row }) => row),
    receipts: receiptList(session, { branch: null, member: id }).toReversed(),
    payers: rowsOfMember(session, duesPayers, id, 'from'),
    reliefs: rowsOfMember(session, duesReliefs, id, 'fromOn'),
    arrears: arrearsRow(requestOf(session, facts, asOf, [id]), person),
  };
}

/** The latest first. */
const rowsOfMember = (
  session: Session,
  register: Register,
  member: string,
  from: string,
): readonly AnyRecord[] =>
  session.store
    .all(
      tableQuery
        .selectFrom(register.key)
        .selectAll()
        .where('member', '=', member)
        .where('voidedAt', 'is', null)
        .orderBy(from, 'desc')
        .orderBy('id', 'desc'),
    )
    .map((row) => toRecord(register, row));
