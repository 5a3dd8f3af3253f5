import { members } from '../../../shared/registers/members.ts';
import {
  type AppraisalFinding,
  checkAppraisalDocument,
} from '../../../shared/rules/appraisalDocument.ts';
import {
  type AppraisalStep,
  type StepState,
  currentStep,
  stepStates,
} from '../../../shared/rules/appraisalSteps.ts';
import { type GradeTotals, gradeTotals } from '../../../shared/rules/appraisalTotals.ts';
import { type MemberYear, memberYears } from '../members/memberYear.ts';
import { getRecord } from '../registers/get.ts';
import { spell } from '../registers/pinyin.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { type ChosenMeeting, meetingsToChoose } from './meetings.ts';
import { type Participant, participants, rollDay } from './roll.ts';
import { appraisalRegister, linesOf } from './stored.ts';

/** A line of the list with who it is about and how the member's year was. */
export type AppraisalLine = StoredRecord & {
  readonly name: string;
  /** Pinyin, full and initials, lower case. */
  readonly spellings: readonly string[];
  readonly year: MemberYear;
};

/** An appraisal with everything that stands around it: what the guided flow shows. */
export interface AppraisalDocument {
  readonly appraisal: StoredRecord;
  readonly grades: readonly AppraisalLine[];
  readonly totals: GradeTotals;
  /** So many may be excellent. */
  readonly most: number;
  readonly step: AppraisalStep;
  readonly steps: readonly StepState[];
  readonly findings: readonly AppraisalFinding[];
  /** On the roll of the day but not on the list: taken off, or come onto the register since. */
  readonly missing: readonly Participant[];
  /** The meetings to choose from: of the appraisal, of the committee's decision. */
  readonly meetings: {
    readonly meeting: readonly ChosenMeeting[];
    readonly decisionMeeting: readonly ChosenMeeting[];
  };
}

/** The appraisal of that id, voided or not. @throws Refusal `record.unknown` */
export function appraisalDocument(session: Session, id: string): AppraisalDocument {
  const appraisal = getRecord(session.store, appraisalRegister, id);
  const rows = linesOf(session, new Set([id]));
  const years = memberYears(
    session,
    rows.map((row) => String(row['member'])),
    Number(appraisal['year']),
  );
  const totals = gradeTotals(rows);
  const steps = stepStates(appraisal, rows);
  return {
    appraisal,
    grades: rows.map((row) => lineOf(session, row, years)),
    totals,
    most: totals.most,
    step: currentStep(steps),
    steps,
    findings: checkAppraisalDocument(appraisal, rows),
    missing: missingFrom(session, appraisal, rows),
    meetings: meetingsFor(session, appraisal),
  };
}

function lineOf(
  session: Session,
  row: StoredRecord,
  years: ReadonlyMap<string, MemberYear>,
): AppraisalLine {
  const member = String(row['member']);
  const year = years.get(member);
  if (year === undefined) throw new Error(`No year of ${member}`);
  const name = session.references.title(members.key, member) ?? member;
  // The row's own fields first: they cannot be told apart from the rest by their type.
  return Object.assign({ ...row }, { name, spellings: spell(name).variants, year });
}

/** Who is on the roll of the appraisal's day without a line of their own. */
export function missingFrom(
  session: Session,
  appraisal: StoredRecord,
  rows: readonly StoredRecord[],
): Participant[] {
  const on = rollDay(session, Number(appraisal['year']), appraisal['heldOn']);
  const listed = new Set(rows.map((row) => row['member']));
  return participants(session, String(appraisal['branch']), on).filter(({ id }) => !listed.has(id));
}

function meetingsFor(session: Session, appraisal: StoredRecord): AppraisalDocument['meetings'] {
  const choose = (...kinds: readonly string[]): ChosenMeeting[] =>
    meetingsToChoose(session, String(appraisal['branch']), Number(appraisal['year']), kinds);
  return {
    meeting: choose('appraisal', 'life', 'general'),
    decisionMeeting: choose('committee'),
  };
}
