import type { Finding } from '../../../../shared/fields/finding.ts';
import type { ReadContext } from '../../../../shared/fields/reading.ts';
import type { Register } from '../../../../shared/registers/define.ts';
import {
  type NestedValues,
  acceptNested,
  maskedFields,
} from '../../../../shared/registers/nested.ts';
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
import { togetherOf } from './together.ts';

/**
 * What `save` prints (design.md 6); `row` of a finding is the record's place in the file, from 1,
 * and 0 for what is said of all together. A part is named by its field, from 1: `lines[2].account`.
 */
export interface SaveReport {
  readonly saved: readonly string[];
  readonly rejected: number;
  readonly findings: readonly SpokenFinding[];
}

/**
 * Saves records given by key, in one act, each through the same checks as on the screen. A record
 * with an id, or one that the register knows again, is changed; null clears a value. Parts are
 * given whole, under the names that the register has for them. Those with an error are left out
 * and told, as are all where they do not agree with each other.
 */
export function saveRecords(
  session: Session,
  register: Register,
  records: readonly NestedValues[],
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
  const ofAll = togetherOf(session, register, plans);
  const sound = ofAll.some(isError) ? [] : plans.filter(({ outcome }) => outcome !== 'rejected');
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
    findings: [
      ...ofAll.map((finding) => speak(register, 0, finding)),
      ...plans.flatMap(({ row, findings }) =>
        findings.map((finding) => speak(register, row, finding)),
      ),
    ],
  };
}

function planOne(
  planning: Planning,
  context: ReadContext,
  row: number,
  record: NestedValues,
): RowPlan {
  const { register, known } = planning;
  const { id } = record;
  const target = typeof id === 'string' ? known.byId(id) : undefined;
  const accepted = acceptNested(register, record, context);
  const refused = [
    ...maskedFields(record).map((field): Finding => ({
      level: 'error',
      code: 'value.masked',
      field,
    })),
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

const isError = ({ level }: Finding): boolean => level === 'error';

const speak = (register: Register, row: number, finding: Finding): SpokenFinding => ({
  row,
  cell: '',
  field: finding.field ?? null,
  level: finding.level,
  code: finding.code,
  zh: findingText(register, finding, 'zh'),
  en: findingText(register, finding, 'en'),
});
