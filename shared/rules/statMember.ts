import type { CodeList } from '../codes/define.ts';
import { educations } from '../codes/educations.ts';
import { notFrontLine } from '../codes/frontLines.ts';
import { pathOf } from '../codes/hierarchy.ts';
import { occupations } from '../codes/occupations.ts';
import { admissionPeriods, bulletinPeriods, periodOf } from './admissionPeriods.ts';
import { ageBands, type Band, bandOf, bulletinAgeBands } from './bands.ts';
import { yearOf } from './calendar.ts';
import { collegeAndAbove, educationLevelOf } from './educationLevels.ts';
import { bulletinOccupationOf } from './occupationGroups.ts';
import { partyStanding } from './partyStanding.ts';

/** What statistics need of a member, keys as in the register; what is not known is null. */
export interface StatMember {
  readonly id: string;
  readonly sex: string | null;
  readonly ethnicity: string | null;
  /** Partial date. */
  readonly bornOn: string | null;
  readonly education: string | null;
  readonly memberType: string | null;
  /** Partial date. */
  readonly joinedOn: string | null;
  /** Partial date. */
  readonly fullMemberOn: string | null;
  readonly standingAdjustment: number | null;
  readonly occupation: string | null;
  readonly frontLine: string | null;
  readonly taiwanOrigin: boolean | null;
  readonly enteredBy: string | null;
}

/** A member as the tables ask: every question answered once, undefined where it is not known. */
export interface StatFacts {
  readonly id: string;
  readonly sex: string | undefined;
  readonly minority: boolean | undefined;
  readonly probationary: boolean;
  readonly taiwan: boolean;
  readonly frontLine: boolean;
  readonly age: number | undefined;
  readonly ageBand: string | undefined;
  readonly bulletinAgeBand: string | undefined;
  readonly educationLevel: string | undefined;
  readonly college: boolean;
  readonly period: string | undefined;
  readonly bulletinPeriod: string | undefined;
  /** The occupation and all above it, itself first. */
  readonly occupationPath: readonly string[];
  readonly bulletinOccupation: string | undefined;
  readonly standingBand: string | undefined;
}

/** Against what members are counted. */
export interface StatContext {
  /** ISO day; ages are counted at 31 December of its year. */
  readonly at: string;
  readonly standing: readonly Band[];
  /** The store's own lists, where the user has added to them. */
  readonly occupations?: CodeList;
  readonly educations?: CodeList;
}

/**
 * Answers every question of the tables for one member.
 *
 * Age is full years at 31 December of the reporting year (domain.md 1.4), when every birthday of
 * the year has been: so a birth known only to the month or the year gives it exactly. Minority is
 * every ethnic code but 01 (domain.md 1.2).
 */
export function factsOf(member: StatMember, context: StatContext): StatFacts {
  const { at, standing } = context;
  const age = member.bornOn === null ? undefined : yearOf(at) - yearOf(member.bornOn);
  const level =
    member.education === null
      ? undefined
      : educationLevelOf(member.education, context.educations ?? educations);
  const jobs = context.occupations ?? occupations;
  const years = partyStanding(member.fullMemberOn, at, member.standingAdjustment ?? 0);
  const probationary = member.memberType === '4';
  return {
    id: member.id,
    sex: member.sex ?? undefined,
    minority: member.ethnicity === null ? undefined : member.ethnicity !== '01',
    probationary,
    taiwan: member.taiwanOrigin === true,
    frontLine: member.frontLine !== null && member.frontLine !== notFrontLine,
    age,
    ageBand: age === undefined ? undefined : bandOf(ageBands, age)?.key,
    bulletinAgeBand: age === undefined ? undefined : bandOf(bulletinAgeBands, age)?.key,
    educationLevel: level,
    college: level !== undefined && collegeAndAbove.has(level),
    period: member.joinedOn === null ? undefined : periodOf(admissionPeriods, member.joinedOn)?.key,
    bulletinPeriod:
      member.joinedOn === null ? undefined : periodOf(bulletinPeriods, member.joinedOn)?.key,
    occupationPath: member.occupation === null ? [] : pathOf(jobs, member.occupation),
    bulletinOccupation:
      member.occupation === null ? undefined : bulletinOccupationOf(member.occupation, jobs),
    standingBand: probationary
      ? 'probationary'
      : years === null
        ? undefined
        : bandOf(standing, years)?.key,
  };
}
