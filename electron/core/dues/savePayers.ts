import type { Finding } from '../../../shared/fields/finding.ts';
import { acceptValues } from '../../../shared/registers/accept.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { duesPayers } from '../../../shared/registers/duesPayers.ts';
import { type SavePlan, carryOut, isSound, planSave } from '../registers/save.ts';
import { type StoredRecord, toRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';

/** As what a member pays from the month on. */
export interface PayerItem {
  readonly member: string;
  /** Code of payerKinds. */
  readonly kind: string;
  readonly baseFen: number | null;
  readonly amountFen: number | null;
}

/** A finding of the row of a member. */
export interface PayerFinding extends Finding {
  readonly member: string;
}

/** All rows were saved, or, where there is an error, none. */
export interface SavedPayers {
  readonly saved: number;
  readonly findings: readonly PayerFinding[];
}

/**
 * Sets as what several members pay from a month on, all in one act: a row that begins in that very
 * month is corrected, otherwise one is added (domain.md 5.1: a new base holds from its month).
 * @param from `YYYY-MM`
 */
export function savePayers(
  session: Session,
  from: string,
  items: readonly PayerItem[],
): SavedPayers {
  const known = rowsFrom(session, from);
  const plans = items.map((item): SavePlan & { readonly member: string } => {
    const values: AnyRecord = { ...item, from };
    const existing = known.get(item.member);
    const accepted = acceptValues(duesPayers, values, session.readContext());
    return { ...planSave(session, duesPayers, existing, accepted), member: item.member };
  });
  const findings = plans.flatMap(({ member, findings }) =>
    findings
      // It is meant as a month.
      .filter(({ code, field }) => !(code === 'date.partial' && field === 'from'))
      .map((finding) => ({ ...finding, member })),
  );
  if (!plans.every(isSound)) return { saved: 0, findings };
  const changed = plans.filter(({ changes }) => Object.keys(changes).length > 0);
  if (changed.length > 0)
    session.write(
      'record.add',
      (writing) => {
        for (const plan of changed) carryOut(writing, duesPayers, plan);
      },
      { register: duesPayers.key },
    );
  return { saved: changed.length, findings };
}

/** The rows that begin in a month, by member; of two the one given last. */
function rowsFrom({ store }: Session, from: string): ReadonlyMap<string, StoredRecord> {
  const rows = store.all(
    tableQuery
      .selectFrom(duesPayers.key)
      .selectAll()
      .where('voidedAt', 'is', null)
      .where('from', 'in', [from, `${from}-01`])
      .orderBy('id'),
  );
  return new Map(rows.map((row) => [String(row['member']), toRecord(duesPayers, row)]));
}
