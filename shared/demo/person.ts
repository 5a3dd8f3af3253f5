import type { Value } from '../fields/field.ts';
import { addMonths } from '../rules/calendar.ts';
import { fictionalId } from '../rules/fictionalId.ts';
import type { Chance } from './chance.ts';
import { ages, byLimit, demoYear } from './distributions.ts';
import { workOf } from './work.ts';
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
      ...workOf(chance, sex, age, traits),
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
