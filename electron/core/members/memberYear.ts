import { appraisalGrades } from '../../../shared/registers/appraisalGrades.ts';
import { appraisals } from '../../../shared/registers/appraisals.ts';
import { firstDayOf, lastDayOf } from '../../../shared/rules/calendar.ts';
import { sumHours } from '../../../shared/rules/training.ts';
import { type AttendanceSums, attendanceSums } from '../../../shared/rules/attendanceSums.ts';
import { duesOfYear } from '../dues/duesOfYear.ts';
import { type HeldMeeting, attendanceOf, heldMeetings } from '../meetings/facts.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import { learningByMember } from './trainingEvidence.ts';
import { trainingYear } from '../training/trainingYear.ts';

/** What stands in a member's yearly record (domain.md 4.3): attendance, training, dues, talks, grades. */
export interface MemberYear {
  readonly attendance: AttendanceSums;
  readonly training: {
    readonly hours: number;
    /** Class-hours asked for; null where nothing is. */
    readonly target: number | null;
    readonly met: boolean;
  };
  /** Of the months of the year; null where the ledger keeps no dues of the member. */
  readonly dues: { readonly dueFen: number; readonly paidFen: number } | null;
  /** Heart-to-heart talks that the member took part in. */
  readonly talks: number;
  /** The appraisals of all years, oldest first. */
  readonly grades: readonly YearGrade[];
}

/** What an appraisal came to for a member. */
export interface YearGrade {
  readonly year: number;
  /** A code of `grades`; null where none was given yet. */
  readonly grade: string | null;
  /** Took part without a grade (domain.md 4.4). */
  readonly probationary: boolean;
  /** The id of the appraisal. */
  readonly appraisal: string;
}

/** A talk is between two: nobody else is due (domain.md 4.2). */
export const isTalk = ({ kind }: Pick<HeldMeeting, 'kind'>): boolean => kind === 'talk';

/** One member's year. */
export function memberYear(session: Session, member: string, year: number): MemberYear {
  const [only] = memberYears(session, [member], year).values();
  if (only === undefined) throw new Error(`No year of ${member}`);
  return only;
}

/**
 * The year of each of these members: a handful of queries, however many they are.
 * @returns by id, one for each asked for
 */
export function memberYears(
  session: Session,
  members: readonly string[],
  year: number,
): ReadonlyMap<string, MemberYear> {
  const span = { from: firstDayOf(String(year)), to: lastDayOf(String(year)) };
  const talks = new Set(
    heldMeetings(session.store, span)
      .filter(isTalk)
      .map(({ id }) => id),
  );
  const attended = Map.groupBy(attendanceOf(session.store, span), ({ member }) => member);
  const training = new Map(
    trainingYear(session, { year, branch: null }).members.map((each) => [each.id, each]),
  );
  const learning = learningByMember(session, year);
  const grades = gradesByMember(session);
  const dues = duesOfYear(session, members, year);
  return new Map(
    members.map((id): [string, MemberYear] => {
      const own = attended.get(id) ?? [];
      // Who has left the roll keeps the hours, but nothing is asked any more.
      const hours = sumHours(learning.get(id) ?? []);
      const target = training.get(id)?.target ?? null;
      return [
        id,
        {
          attendance: attendanceSums(
            own.filter(({ meeting }) => !talks.has(meeting)).map(({ presence }) => presence),
          ),
          training: { hours, target, met: target === null || hours >= target },
          dues: dues.get(id) ?? null,
          talks: own.filter(({ meeting, presence }) => talks.has(meeting) && presence === 'present')
            .length,
          grades: grades.get(id) ?? [],
        },
      ];
    }),
  );
}

function gradesByMember(session: Session): Map<string, YearGrade[]> {
  const rows = session.store.all(
    tableQuery
      .selectFrom(`${appraisalGrades.key} as g`)
      .innerJoin(`${appraisals.key} as a`, 'a.id', 'g.appraisal')
      .select(['g.member', 'g.grade', 'g.probationary', 'a.year', 'a.id'])
      .where('g.voidedAt', 'is', null)
      .where('a.voidedAt', 'is', null)
      .orderBy('a.year')
      .orderBy('a.id'),
  );
  const grades = new Map<string, YearGrade[]>();
  for (const { member, grade, probationary, year, id } of rows)
    grades.set(String(member), [
      ...(grades.get(String(member)) ?? []),
      {
        year: Number(year),
        grade: grade === null ? null : String(grade),
        probationary: probationary === 1,
        appraisal: String(id),
      },
    ]);
  return grades;
}
