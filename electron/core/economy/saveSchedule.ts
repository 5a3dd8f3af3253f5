import type { Finding } from '../../../shared/fields/finding.ts';
import { contractDues } from '../../../shared/registers/contractDues.ts';
import { contracts } from '../../../shared/registers/contracts.ts';
import { newId } from '../registers/newId.ts';
import type { Session } from '../session.ts';
import type { Kept } from './answers.ts';
import type { Schedule } from './asked.ts';
import { type KnownDue, contractFactsOf } from './contractFacts.ts';
import { heldRecord } from './heldRecord.ts';
import { addRow, changeRow, voidRow } from './writeRow.ts';

type AskedDue = Schedule['dues'][number];

/**
 * Stores the dues of a contract as they are to be (domain.md 6.10): those with an id are changed,
 * those left out voided, the others added. With none left they follow from the terms again. A due
 * that was booked stays as it is.
 */
export function saveSchedule(session: Session, id: string, { dues }: Schedule): Kept {
  const record = heldRecord(session, contracts, id);
  const known = new Map(
    contractFactsOf(session, record).dues.flatMap((due) =>
      due.id === null ? [] : [[due.id, due]],
    ),
  );
  const findings = check(known, dues);
  if (findings.length > 0) return { findings };
  const wanted = new Set(dues.map((due) => due.id));
  const left = [...known.values()].filter((due) => !wanted.has(due.id));
  session.write(
    'contract.schedule',
    (writing) => {
      for (const { id: dueId, ...fields } of dues) {
        const due = dueId === null ? undefined : known.get(dueId);
        if (due === undefined) addRow(writing, contractDues, newId(), { contract: id, ...fields });
        else if (isOther(due, fields)) changeRow(writing, contractDues, rowOf(due), fields);
      }
      for (const due of left) voidRow(writing, contractDues, rowOf(due), session.now());
    },
    { dues: dues.length },
  );
  return { id, findings };
}

const rowOf = ({ id, version }: KnownDue) => ({ id: id ?? '', version });

const isOther = (due: KnownDue, fields: Omit<AskedDue, 'id'>): boolean =>
  due.dueOn !== fields.dueOn ||
  due.amountFen !== fields.amountFen ||
  due.fromOn !== (fields.fromOn ?? fields.dueOn) ||
  due.toOn !== (fields.toOn ?? fields.dueOn) ||
  due.remarks !== fields.remarks;

function check(known: ReadonlyMap<string, KnownDue>, dues: readonly AskedDue[]): Finding[] {
  const findings: Finding[] = [];
  const wanted = new Map(dues.flatMap((due) => (due.id === null ? [] : [[due.id, due] as const])));
  for (const due of dues) {
    if (due.id !== null && !known.has(due.id))
      findings.push({ level: 'error', code: 'contract.due-unknown', params: { on: due.dueOn } });
    if (due.fromOn !== null && due.toOn !== null && due.toOn < due.fromOn)
      findings.push({
        level: 'error',
        code: 'contract.due-ends-before',
        params: { on: due.dueOn },
      });
  }
  for (const due of known.values()) {
    if (due.voucher === null) continue;
    const asked = wanted.get(due.id ?? '');
    if (asked?.amountFen !== due.amountFen || asked.dueOn !== due.dueOn)
      findings.push({ level: 'error', code: 'contract.due-fixed', params: { on: due.dueOn } });
  }
  return findings;
}
