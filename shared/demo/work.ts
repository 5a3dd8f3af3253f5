import { notFrontLine } from '../codes/frontLines.ts';
import type { Value } from '../fields/field.ts';
import type { Chance } from './chance.ts';
import {
  byLimit,
  demoYear,
  educationByBirth,
  frontLineOf,
  occupationByAge,
} from './distributions.ts';
import type { Traits } from './person.ts';
import * as words from './words.ts';

/** Schooling and work, and whether work leads away from home. */
export function workOf(
  chance: Chance,
  sex: string,
  age: number,
  traits: Traits,
): Record<string, Value> {
  const born = demoYear - age;
  const education = traits.schooled
    ? chance.pick(['31', '21'])
    : chance.weighted(byLimit(educationByBirth, born));
  const occupation = traits.floating ? '113' : chance.weighted(byLimit(occupationByAge, age));
  const away =
    traits.floating ??
    ((occupation === '113' || occupation === '0253') && age < 62 && chance.happens(0.6));
  const employed = /^0|retired|graduate-official/.test(occupation);
  return {
    education,
    degree: education === '14' ? '3' : education === '21' && chance.happens(0.8) ? '4' : null,
    school: school(chance, education),
    startedWorkOn: employed ? `${born + chance.between(18, 23)}-${month(chance)}` : null,
    occupation,
    employer: employer(chance, occupation, away),
    professionalTitle: occupation === '013' ? 'middle' : null,
    newStratum: occupation === 'self-employed' ? '39' : occupation === 'freelancer' ? '6' : null,
    frontLine: frontLineOf[occupation] ?? (age >= 60 ? notFrontLine : null),
    migrantWorker: occupation === '113' || occupation === '0253',
    formerSoldier: sex === '1' && born < 1992 && chance.happens(0.16),
    assignedPost:
      !away && age > 30 && age < 72 && chance.happens(0.18)
        ? chance.pick(words.assignedPosts)
        : null,
    floating: away,
    ...(away && {
      outflowOn: `${chance.between(2012, 2024)}-${month(chance)}`,
      destination: chance.pick(words.awayPlaces),
      floatingReason: chance.weighted([
        ['work', 70],
        ['trade', 22],
        ['family', 8],
      ]),
    }),
  };
}

const month = (chance: Chance): string => String(chance.between(1, 12)).padStart(2, '0');

function school(chance: Chance, education: string): string | null {
  const { college, bachelor, postgraduate, secondary } = words.schools;
  const schools: Readonly<Record<string, readonly string[]>> = {
    '31': college,
    '21': bachelor,
    '14': postgraduate,
    '41': secondary,
    '44': secondary,
  };
  const names = schools[education];
  return names === undefined ? null : `${chance.pick(names)} ${chance.pick(words.majors)}`;
}

function employer(chance: Chance, occupation: string, away: boolean): string | null {
  if (away) return chance.happens(0.6) ? chance.pick(words.employers.away) : null;
  if (occupation === 'retired') return chance.pick(words.employers.retired);
  return occupation === 'farm-worker' && chance.happens(0.12) ? words.employers.cooperative : null;
}
