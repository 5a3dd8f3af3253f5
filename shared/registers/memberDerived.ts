import { completeness } from '../rules/completeness.ts';
import { fullYears } from '../rules/calendar.ts';
import { isVeteranMember, partyStanding } from '../rules/partyStanding.ts';
import { fullMember } from '../rules/member.ts';
import type { Derived } from './define.ts';

const day = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const months = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** What the register works out and nobody types: domain.md 1.1 rows 16, 43 and 51. */
export const memberDerived: Readonly<Record<string, Derived>> = {
  age: {
    label: { zh: '年龄', en: 'Age' },
    kind: 'integer',
    width: 8,
    listed: true,
    of: (member, { today }) => {
      const bornOn = day(member['bornOn']);
      return bornOn === null ? null : fullYears(bornOn, today);
    },
  },
  standing: {
    label: { zh: '党龄', en: 'Years of Party standing' },
    kind: 'integer',
    width: 8,
    listed: true,
    of: (member, { today }) =>
      partyStanding(day(member['fullMemberOn']), today, months(member['standingAdjustment'])),
  },
  veteran: {
    label: { zh: '是否老党员', en: 'Veteran member' },
    kind: 'yesNo',
    width: 8,
    of: (member, { today, settings: { veteranYears } }) =>
      isVeteranMember(
        day(member['fullMemberOn']),
        today,
        veteranYears,
        months(member['standingAdjustment']),
      ),
  },
  completeness: {
    label: { zh: '信息完整度', en: 'Record completeness (%)' },
    kind: 'integer',
    width: 10,
    of: (member) =>
      completeness(
        member,
        member['memberType'] === fullMember
          ? [...completenessFields, 'fullMemberOn']
          : completenessFields,
      ),
  },
};

/** The fields that the rule-book marks R for everybody (domain.md 1.1). */
const completenessFields = [
  'name',
  'sex',
  'ethnicity',
  'idNumber',
  'bornOn',
  'education',
  'memberType',
  'branch',
  'joinedOn',
  'occupation',
  'migrantWorker',
  'taiwanOrigin',
  'phone',
  'address',
  'status',
  'enteredBy',
];
