import type { Finding } from '../fields/finding.ts';
import type { AnyRecord, CheckContext } from '../registers/define.ts';
import { statusAfterLeaving } from '../codes/leftWays.ts';
import { onRollStatuses } from '../codes/membershipStatuses.ts';
import { admissionWay, openingWay } from '../codes/enteredWays.ts';
import { addMonths, comparePartial } from './calendar.ts';
import { compareWithId, idBirthOn, idSex } from './idNumber.ts';

/** The stage of the development ladder that is a full member (domain.md 1.2). */
export const fullMember = '5';
/** The stage of the development ladder that is a probationary member (domain.md 1.2). */
export const probationaryMember = '4';

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** The rules over several fields of a member: domain.md 1.1 and the date chain of 2.3. */
export function checkMember(member: AnyRecord, _context: CheckContext): readonly Finding[] {
  const idNumber = textOf(member['idNumber']);
  return [
    ...(idNumber === null
      ? []
      : compareWithId(idNumber, { bornOn: textOf(member['bornOn']), sex: textOf(member['sex']) })),
    ...checkDays(member),
    ...checkFlags(member),
  ];
}

function checkDays(member: AnyRecord): Finding[] {
  const findings: Finding[] = [];
  const bornOn = textOf(member['bornOn']);
  const joinedOn = textOf(member['joinedOn']);
  const fullMemberOn = textOf(member['fullMemberOn']);
  const startedWorkOn = textOf(member['startedWorkOn']);
  if (
    bornOn !== null &&
    joinedOn !== null &&
    comparePartial(joinedOn, addMonths(bornOn, 18 * 12)) < 0
  ) {
    findings.push({
      level: 'warning',
      code: 'member.joined-under-18',
      field: 'joinedOn',
      params: { joinedOn },
    });
  }
  if (joinedOn !== null && fullMemberOn !== null && comparePartial(fullMemberOn, joinedOn) < 0) {
    findings.push({
      level: 'error',
      code: 'member.full-before-joined',
      field: 'fullMemberOn',
      params: { joinedOn, fullMemberOn },
    });
  }
  if (member['memberType'] === fullMember && fullMemberOn === null) {
    findings.push({ level: 'warning', code: 'required.missing', field: 'fullMemberOn' });
  }
  if (member['memberType'] === probationaryMember && fullMemberOn !== null) {
    findings.push({
      level: 'warning',
      code: 'member.probationary-with-full-date',
      field: 'fullMemberOn',
    });
  }
  if (
    bornOn !== null &&
    startedWorkOn !== null &&
    comparePartial(startedWorkOn, addMonths(bornOn, 14 * 12)) < 0
  ) {
    findings.push({ level: 'warning', code: 'member.work-under-14', field: 'startedWorkOn' });
  }
  return findings;
}

/** domain.md 1.1 rows 39, 40 and 46: a flag that is set wants its date or place. */
function checkFlags(member: AnyRecord): Finding[] {
  const wanted: readonly (readonly [flag: string, set: unknown, wants: string])[] = [
    ['lost', true, 'lostSince'],
    ['floating', true, 'destination'],
  ];
  return [
    ...wanted
      .filter(([flag, set, wants]) => member[flag] === set && textOf(member[wants]) === null)
      .map(([, , field]): Finding => ({
        level: 'warning',
        code: 'member.flag-without-detail',
        field,
      })),
    ...checkStatus(member),
  ];
}

/** Who has left is not of normal status, and whose status is an exit has left (domain.md 1.2). */
function checkStatus(member: AnyRecord): Finding[] {
  const status = textOf(member['status']);
  const left = textOf(member['leftBy']) !== null;
  if (status === null || left !== onRollStatuses.includes(status)) return [];
  return [
    {
      level: 'warning',
      code: left ? 'member.left-but-on-roll' : 'member.exit-without-leaving',
      field: left ? 'status' : 'leftBy',
    },
  ];
}

/**
 * What follows from the other fields where it was left out: sex and birth from the ID number
 * (domain.md 1.3), the status, and how the member came onto the register: a probationary member by
 * admission, anyone else was there when the register was opened.
 */
export function completeMember(member: AnyRecord): AnyRecord {
  const idNumber = textOf(member['idNumber']);
  const leftBy = textOf(member['leftBy']);
  return {
    ...member,
    ...(idNumber !== null && {
      sex: member['sex'] ?? idSex(idNumber),
      bornOn: mostExact(textOf(member['bornOn']), idBirthOn(idNumber)),
    }),
    status: member['status'] ?? (leftBy === null ? 'normal' : statusAfterLeaving(leftBy)),
    enteredBy:
      member['enteredBy'] ??
      (member['memberType'] === probationaryMember ? admissionWay : openingWay),
    enteredOn: member['enteredOn'] ?? member['joinedOn'] ?? null,
  };
}

/** A birth that only names the month takes the day of an ID number that agrees. */
const mostExact = (bornOn: string | null, idBorn: string | null): string | null =>
  bornOn === null || idBorn?.startsWith(bornOn) === true ? idBorn : bornOn;

/** A member's type, branch and status hold from the day of entering, where no other day is given. */
export const memberSince = (member: AnyRecord): string | null =>
  textOf(member['enteredOn']) ?? textOf(member['joinedOn']);
