import { notFrontLine } from '../codes/frontLines.ts';
import type { Value } from '../fields/field.ts';
import { addMonths } from '../rules/calendar.ts';
import { fictionalId } from '../rules/fictionalId.ts';
import type { Chance } from './chance.ts';
import * as words from './words.ts';

/** A row to be written: the columns of a register's table. */
export type DemoRow = Record<string, Value> & { id: string };

/** Where a member is at home. */
export interface Home {
  /** Township and village, as addresses begin. */
  readonly place: string;
  readonly township: string;
  readonly village: string;
}

/** What makes a member out of the ordinary; what is left out falls to chance. */
export interface Traits {
  readonly age?: readonly [least: number, most: number];
  readonly joinedOn?: string;
  readonly fullMemberOn?: string | null;
  readonly enteredBy?: string;
  readonly enteredOn?: string;
  readonly floating?: true;
  readonly schooled?: true;
}

/** The year in which the demo takes place. */
export const demoYear = 2026;

/** A village is far older than the Party as a whole (domain.md 1.4): ages on the roll by weight. */
const ages: readonly (readonly [readonly [number, number], number])[] = [
  [[23, 30], 1],
  [[31, 35], 2],
  [[36, 40], 4],
  [[41, 45], 6],
  [[46, 50], 8],
  [[51, 55], 11],
  [[56, 60], 14],
  [[61, 65], 15],
  [[66, 70], 13],
  [[71, 78], 17],
  [[79, 88], 8],
  [[89, 96], 1],
];

const educationByBirth: readonly (readonly [
  bornTo: number,
  weights: readonly (readonly [string, number])[],
])[] = [
  [
    1945,
    [
      ['80', 58],
      ['71', 28],
      ['61', 6],
      ['90', 8],
    ],
  ],
  [
    1955,
    [
      ['80', 36],
      ['71', 45],
      ['61', 16],
      ['41', 3],
    ],
  ],
  [
    1965,
    [
      ['71', 55],
      ['61', 28],
      ['80', 9],
      ['41', 5],
      ['31', 3],
    ],
  ],
  [
    1975,
    [
      ['71', 50],
      ['61', 29],
      ['41', 9],
      ['31', 7],
      ['provincial-school-college', 3],
      ['21', 2],
    ],
  ],
  [
    1985,
    [
      ['71', 34],
      ['61', 22],
      ['41', 12],
      ['44', 4],
      ['31', 21],
      ['21', 7],
    ],
  ],
  [
    1995,
    [
      ['71', 14],
      ['61', 17],
      ['44', 9],
      ['31', 38],
      ['21', 20],
      ['14', 2],
    ],
  ],
  [
    2010,
    [
      ['44', 5],
      ['31', 41],
      ['21', 50],
      ['14', 4],
    ],
  ],
];

const occupationByAge: readonly (readonly [
  ageTo: number,
  weights: readonly (readonly [string, number])[],
])[] = [
  [
    34,
    [
      ['113', 26],
      ['farm-worker', 16],
      ['self-employed', 14],
      ['0253', 9],
      ['022', 7],
      ['025', 6],
      ['graduate-official', 5],
      ['013', 6],
      ['freelancer', 5],
      ['other-worker', 6],
    ],
  ],
  [
    59,
    [
      ['farm-worker', 50],
      ['113', 17],
      ['self-employed', 10],
      ['0253', 6],
      ['village-doctor', 2],
      ['other-worker', 5],
      ['community-worker', 2],
      ['021', 2],
      ['025', 2],
      ['013', 4],
    ],
  ],
  [
    120,
    [
      ['farm-worker', 70],
      ['retired', 11],
      ['other-farmer', 7],
      ['not-working', 9],
      ['113', 3],
    ],
  ],
];

const frontLineOf: Readonly<Record<string, string>> = {
  'farm-worker': 'farming',
  'other-farmer': 'farming',
  '0253': 'industry',
  '025': 'industry',
  'self-employed': 'service',
  'village-official': 'front-line',
  'village-doctor': 'service',
};

const byLimit = <T>(table: readonly (readonly [limit: number, item: T])[], value: number): T => {
  const found = table.find(([limit]) => value <= limit) ?? table.at(-1);
  if (found === undefined) throw new RangeError('an empty table');
  return found[1];
};

const two = (number: number): string => String(number).padStart(2, '0');

/** Makes the members of a county, each ID number once. */
export class People {
  readonly #chance: Chance;
  readonly #newId: () => string;
  readonly #sequences = new Map<string, number>();
  #phones = 0;

  constructor(chance: Chance, newId: () => string) {
    this.#chance = chance;
    this.#newId = newId;
  }

  /** A member of a branch with all that the register asks. */
  make(home: Home, branch: string, group: string | null, traits: Traits = {}): DemoRow {
    const chance = this.#chance;
    const age = chance.between(...(traits.age ?? chance.weighted(ages)));
    const sex = chance.happens(age < 46 ? 0.36 : 0.19) ? '2' : '1';
    const bornOn = `${demoYear - age}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`;
    const row: DemoRow = {
      id: this.#newId(),
      name: this.#name(sex, demoYear - age),
      sex,
      ethnicity: chance.weighted([
        ['01', 93],
        ['15', 4],
        ['06', 2],
        ['03', 1],
      ]),
      idNumber: this.#idNumber(bornOn, sex),
      bornOn,
      nativePlace: chance.pick(words.nativePlaces),
      maritalStatus: marital(chance, age),
      taiwanOrigin: false,
      branch,
      group,
      ...this.#membership(home, bornOn, traits),
      ...this.#work(home, sex, age, traits),
      ...this.#contact(home, age),
      lost: false,
      hardship: false,
      fileHeldAt: words.fileHolder(home.township),
      fileComplete: true,
    };
    if (chance.happens(0.08))
      Object.assign(row, { fileComplete: false, fileNote: chance.pick(words.missingPapers) });
    return row;
  }

  #name(sex: '1' | '2', born: number): string {
    const given = byLimit(words.givenNames[sex], born);
    return this.#chance.weighted(words.surnames) + this.#chance.pick(given);
  }

  #idNumber(bornOn: string, sex: '1' | '2'): string {
    const key = `${bornOn}/${sex}`;
    const sequence = (this.#sequences.get(key) ?? 0) + 1;
    this.#sequences.set(key, sequence);
    return fictionalId(bornOn, sex, sequence);
  }

  #membership(home: Home, bornOn: string, traits: Traits): Record<string, Value> {
    const chance = this.#chance;
    const joinedOn = traits.joinedOn ?? this.#joinedOn(Number(bornOn.slice(0, 4)));
    const probationary = traits.fullMemberOn === null;
    const extended =
      traits.joinedOn === undefined && joinedOn.length === 10 && chance.happens(0.03);
    const months = extended ? 18 : 12;
    const fullMemberOn = probationary ? null : (traits.fullMemberOn ?? addMonths(joinedOn, months));
    const moved =
      traits.joinedOn === undefined && traits.enteredBy === undefined && chance.happens(0.15);
    const entered = moved
      ? {
          enteredBy: chance.pick([
            'transfer-in-province',
            'transfer-in-system',
            'transfer-in-other-province',
          ]),
          enteredOn: `${chance.between(Math.min(Number(joinedOn.slice(0, 4)) + 2, 2024), 2024)}-${two(chance.between(1, 12))}`,
        }
      : { enteredBy: traits.enteredBy ?? 'admission', enteredOn: traits.enteredOn ?? joinedOn };
    return {
      memberType: probationary ? '4' : '5',
      joinedOn,
      fullMemberOn,
      joinedAtBranch: entered.enteredBy === 'admission' ? words.branchName(home.place) : null,
      admissionKind: 'new',
      conversionResult: probationary ? null : extended ? 'extended' : 'on-time',
      extendedUntil: extended ? fullMemberOn : null,
      introducers: chance.happens(0.7)
        ? `${this.#name('1', 1950)}、${this.#name('1', 1960)}`
        : null,
      status: 'normal',
      ...entered,
    };
  }

  /** Old papers often give no more than the month (domain.md 9). */
  #joinedOn(born: number): string {
    const chance = this.#chance;
    const age = chance.weighted([
      [[19, 22], 15],
      [[23, 28], 38],
      [[29, 35], 28],
      [[36, 45], 15],
      [[46, 52], 4],
    ] as const);
    const year = Math.min(born + chance.between(age[0], age[1]), 2023);
    const day = chance.pick(['07-01', '06-28', '12-20', '11-15', '06-15', '12-26', '10-18']);
    return year < 1985 && chance.happens(0.35) ? `${year}-${day.slice(0, 2)}` : `${year}-${day}`;
  }

  #work(home: Home, sex: string, age: number, traits: Traits): Record<string, Value> {
    const chance = this.#chance;
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
      startedWorkOn: employed
        ? `${born + chance.between(18, 23)}-${two(chance.between(1, 12))}`
        : null,
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
        outflowOn: `${chance.between(2012, 2024)}-${two(chance.between(1, 12))}`,
        destination: chance.pick(words.awayPlaces),
        floatingReason: chance.weighted([
          ['work', 70],
          ['trade', 22],
          ['family', 8],
        ]),
      }),
    };
  }

  /** Numbers beginning with 154 are given to no one. */
  #contact({ place }: Home, age: number): Record<string, Value> {
    const chance = this.#chance;
    this.#phones += 1;
    const address = words.address(place, chance.between(1, 8), chance.between(1, 60));
    return {
      phone: age > 84 && chance.happens(0.4) ? null : `154${String(this.#phones).padStart(8, '0')}`,
      address,
      registeredResidence: chance.happens(0.8) ? address : null,
    };
  }
}

function marital(chance: Chance, age: number): string {
  if (age < 28) return chance.happens(0.6) ? '10' : '20';
  if (age < 66)
    return chance.weighted([
      ['20', 92],
      ['40', 4],
      ['10', 4],
    ]);
  return chance.weighted([
    ['20', 66],
    ['30', 32],
    ['10', 2],
  ]);
}

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
