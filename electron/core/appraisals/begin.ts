import { z } from 'zod';
import { organizations } from '../../../shared/registers/organizations.ts';
import { sheetText } from '../../../shared/reports/sheetText.ts';
import { mostExcellent } from '../../../shared/rules/appraisal.ts';
import { readSettings } from '../facts.ts';
import { Refusal } from '../refusal.ts';
import { newId } from '../registers/newId.ts';
import { carryOut, isSound, planSave } from '../registers/save.ts';
import type { Session } from '../session.ts';
import { acceptValues } from '../../../shared/registers/accept.ts';
import { type ChosenMeeting, meetingsToChoose } from './meetings.ts';
import { type Participant, participants, rollDay } from './roll.ts';
import { appraisalOf, appraisalRegister, gradeRegister } from './stored.ts';
import type { Finding } from '../../../shared/fields/finding.ts';

const year = z.int().min(1921).max(2199);

export const beginSchema = z.strictObject({ branch: z.string().max(60), year });

export const createSchema = z.strictObject({
  branch: z.string().max(60),
  year,
  title: z.string().max(200).optional(),
  heldOn: z.string().max(40).nullable().optional(),
  meeting: z.string().max(60).nullable().optional(),
});

/** What an appraisal of a branch and year would begin with. */
export interface AppraisalBeginning {
  readonly values: { readonly title: string; readonly heldOn: string | null };
  /** The day whose roll is taken. */
  readonly on: string;
  readonly people: readonly Participant[];
  /** The third of those who take a grade (domain.md 4.4). */
  readonly most: number;
  /** The id of the appraisal that this branch has of the year already. */
  readonly existing: string | null;
  readonly meetings: readonly ChosenMeeting[];
}

/** Looks, and changes nothing. @throws Refusal `appraisal.branch-unknown` */
export function beginAppraisal(
  session: Session,
  options: z.output<typeof beginSchema>,
): AppraisalBeginning {
  const { branch } = options;
  mustBeOrganization(session, branch);
  const meetings = meetingsToChoose(session, branch, options.year, ['appraisal']);
  const heldOn = meetings[0]?.heldOn ?? null;
  const on = rollDay(session, options.year, heldOn);
  const people = participants(session, branch, on);
  return {
    values: { title: usualTitle(session, options.year), heldOn },
    on,
    people,
    most: mostExcellent(people.filter(({ probationary }) => !probationary).length),
    existing: appraisalOf(session, branch, options.year)?.id ?? null,
    meetings,
  };
}

/** What came of it; the id where it was created. */
export interface CreatedAppraisal {
  readonly id?: string;
  readonly findings: readonly Finding[];
}

/**
 * Creates an appraisal with a line for everybody on the branch's roll on its day (domain.md 4.4),
 * in one act.
 * @throws Refusal `appraisal.branch-unknown`, `appraisal.exists`, `appraisal.nobody`
 */
export function createAppraisal(
  session: Session,
  input: z.output<typeof createSchema>,
): CreatedAppraisal {
  const { branch } = input;
  mustBeOrganization(session, branch);
  if (appraisalOf(session, branch, input.year))
    throw new Refusal('appraisal.exists', { year: input.year });
  const begin = beginAppraisal(session, { branch, year: input.year });
  const meeting = begin.meetings.find(({ id }) => id === input.meeting);
  const plan = planSave(
    session,
    appraisalRegister,
    undefined,
    acceptValues(
      appraisalRegister,
      {
        branch,
        year: input.year,
        title: input.title ?? begin.values.title,
        heldOn: input.heldOn ?? meeting?.heldOn ?? null,
        meeting: input.meeting ?? null,
      },
      session.readContext(),
    ),
  );
  if (!isSound(plan)) return { findings: plan.findings };
  const on = rollDay(session, input.year, plan.record['heldOn']);
  const people = participants(session, branch, on);
  if (people.length === 0) throw new Refusal('appraisal.nobody', { on });
  session.write(
    'appraisal.add',
    (writing) => {
      carryOut(writing, appraisalRegister, plan);
      for (const { id, probationary } of people)
        writing.insert(gradeRegister.key, {
          id: newId(),
          version: 1,
          appraisal: plan.id,
          member: id,
          probationary: probationary ? 1 : 0,
        });
    },
    { register: appraisalRegister.key },
  );
  return { id: plan.id, findings: plan.findings };
}

function mustBeOrganization(session: Session, branch: string): void {
  if (!session.references.all(organizations.key).has(branch))
    throw new Refusal('appraisal.branch-unknown');
}

const usualTitle = (session: Session, of: number): string =>
  sheetText('appraisal.usual-title', { year: of })[readSettings(session.store).language];
