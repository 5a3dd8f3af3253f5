import type { Finding } from '../../../shared/fields/finding.ts';
import type { Value } from '../../../shared/fields/field.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { openingBalances } from '../../../shared/registers/openingBalances.ts';
import { checkOpenings } from '../../../shared/rules/accounts/checkOpenings.ts';
import { readSettings, writeFact, writeSettings } from '../facts.ts';
import { type SavePlan, carryOut, planSave } from '../registers/save.ts';
import { storeLookup } from '../registers/saveLookup.ts';
import type { Session } from '../session.ts';
import type { OpeningDraft, OpeningRow, OpeningSaved } from './answers.ts';
import { booksOf } from './books.ts';
import { chartOf } from './chart.ts';
import { noDraft } from './openingDraft.ts';
import { lockFindings } from './openingAnswer.ts';
import { storedOpenings } from './settleOpening.ts';

const register: Register = openingBalances;

/**
 * Saves all opening balances and the month with which the books begin in one act; what is left out
 * is voided. Nothing is written unless both sides come to the same (domain.md 6.6).
 */
export function saveOpening(session: Session, { begin, rows }: OpeningDraft): OpeningSaved {
  const filled = rows.filter((row) => !isNothing(row));
  const plans = planRows(session, filled);
  const findings = [
    ...lockFindings(session),
    ...checkBegin(session, begin),
    ...plans.flatMap(({ findings: found }) => found),
    ...checkOpenings(filled, chartOf(session), begin),
  ];
  if (findings.some(({ level }) => level === 'error')) return { saved: false, findings };
  const kept = new Set(plans.map(({ id }) => id));
  const left = storedOpenings(session).filter(({ id }) => !kept.has(id));
  session.write(
    'opening.save',
    (writing) => {
      for (const plan of plans) carryOut(writing, register, plan);
      for (const { id, version } of left)
        writing.update(register.key, id, { voidedAt: session.now(), version: version + 1 });
      writeSettings(writing, { ...readSettings(session.store), booksBeginOn: begin });
      writeFact(writing, noDraft.id, noDraft.content);
    },
    { begin, records: plans.length },
  );
  return { saved: true, findings };
}

const isNothing = ({ debitFen, creditFen, yearDebitFen, yearCreditFen }: OpeningRow): boolean =>
  debitFen === 0 && creditFen === 0 && yearDebitFen === 0 && yearCreditFen === 0;

const keyOf = (account: Value | undefined, party: Value | undefined): string =>
  JSON.stringify([account, party ?? null]);

/** A row takes the place of the stored one of its account and party. */
function planRows(session: Session, rows: readonly OpeningRow[]): SavePlan[] {
  const stored = new Map(
    storedOpenings(session).map((record) => [keyOf(record['account'], record['party']), record]),
  );
  const lookup = storeLookup(session, register);
  return rows.map((row) => {
    const party = row.party === null ? null : session.references.find('parties', row.party);
    const unknown: Finding[] =
      party === undefined
        ? [
            {
              level: 'error',
              code: 'reference.unknown',
              field: 'party',
              params: { value: row.party ?? '' },
            },
          ]
        : [];
    const key = keyOf(row.account, party);
    const existing = stored.get(key);
    stored.delete(key);
    const values = { ...row, party: party ?? null };
    return planSave(session, register, existing, { values, findings: unknown }, lookup);
  });
}

/** The books cannot begin after what was posted in them. */
function checkBegin(session: Session, begin: string): Finding[] {
  const first = booksOf(session)
    .turnovers.map(({ month }) => month)
    .sort()[0];
  if (first === undefined || first >= begin) return [];
  const params = { month: first, begin };
  return [{ level: 'error', code: 'opening.after-vouchers', field: 'begin', params }];
}
