import type { Finding } from '../../../../shared/fields/finding.ts';
import { maskSign } from '../../../../shared/fields/mask.ts';
import type { ReadContext } from '../../../../shared/fields/reading.ts';
import { type Values, acceptValues } from '../../../../shared/registers/accept.ts';
import type { Register } from '../../../../shared/registers/define.ts';
import { ownNumbersFirst } from '../../registers/runningNumbers.ts';
import { carryOut } from '../../registers/save.ts';
import type { Session } from '../../session.ts';
import { decisionsOf } from './datedChange.ts';
import { Doubles } from './doubles.ts';
import { FileReferences } from './fileReferences.ts';
import { findingText } from './findingText.ts';
import type { SpokenFinding } from './importFile.ts';
import { KnownRecords } from './knownRecords.ts';
import { type Planning, type RowPlan, planRow } from './planRow.ts';

/** What `save` prints (design.md 6); `row` of a finding is the record's place in the file, from 1. */
export interface SaveReport {
  readonly saved: readonly string[];
  readonly rejected: number;
  readonly findings: readonly SpokenFinding[];
}

/** What a record carries besides its fields, as `list` prints it. */
const kept = new Set(['id', 'version', 'voidedAt']);

/**
 * Saves records given by key, in one act, each through the same checks as on the screen. A record
 * with an id, or one that the register knows again, is changed; null clears a value. Those with
 * an error are left out and told.
 */
export function saveRecords(
  session: Session,
  register: Register,
  records: readonly Values[],
): SaveReport {
  session.require('keep');
  const context = session.readContext();
  const planning: Planning = {
    session,
    register,
    known: new KnownRecords(session, register),
    references: new FileReferences(session, context),
    doubles: new Doubles(register),
  };
  const plans = records.map((record, index) => planOne(planning, context, index + 1, record));
  const sound = plans.filter(({ outcome }) => outcome !== 'rejected');
  const toWrite = ownNumbersFirst(
    register,
    sound.filter(({ outcome }) => outcome !== 'same'),
    ({ save }) => save.record,
  );
  if (toWrite.length > 0) {
    session.write(
      'records.save',
      (writing) => {
        for (const { save, days } of toWrite) carryOut(writing, register, save, decisionsOf(days));
      },
      { register: register.key, records: toWrite.length },
    );
  }
  return {
    saved: sound.map(({ save }) => save.id),
    rejected: plans.length - sound.length,
    findings: plans.flatMap(({ row, findings }) =>
      findings.map((finding) => speak(register, row, finding)),
    ),
  };
}

function planOne(planning: Planning, context: ReadContext, row: number, record: Values): RowPlan {
  const { register, known } = planning;
  const id = record['id'];
  const target = typeof id === 'string' ? known.byId(id) : undefined;
  const values = Object.fromEntries(
    Object.entries(record).filter(([key]) => !kept.has(key) && register.derived[key] === undefined),
  );
  const accepted = acceptValues(register, values, context);
  const refused = [
    ...refuseMasked(values),
    ...((id ?? null) !== null && target === undefined ? [unknownId] : []),
  ];
  return planRow(planning, {
    row,
    accepted: { ...accepted, findings: [...refused, ...accepted.findings] },
    references: {},
    ...(target !== undefined && { target }),
  });
}

const unknownId: Finding = { level: 'error', code: 'record.unknown' };

/** A masked value must never come back as the real one. */
const refuseMasked = (values: Values): Finding[] =>
  Object.entries(values)
    .filter(([, value]) => String(value).includes(maskSign))
    .map(([field]) => ({ level: 'error', code: 'value.masked', field }));

const speak = (register: Register, row: number, finding: Finding): SpokenFinding => ({
  row,
  cell: '',
  field: finding.field ?? null,
  level: finding.level,
  code: finding.code,
  zh: findingText(register, finding, 'zh'),
  en: findingText(register, finding, 'en'),
});
