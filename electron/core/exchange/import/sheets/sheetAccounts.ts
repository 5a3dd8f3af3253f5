import type { Finding } from '../../../../../shared/fields/finding.ts';
import { accountMappings } from '../../../../../shared/registers/accountMappings.ts';
import { accounts } from '../../../../../shared/registers/accounts.ts';
import type { AnyRecord } from '../../../../../shared/registers/define.ts';
import {
  codesUpwards,
  isAccountCode,
  levelOf,
  topCode,
} from '../../../../../shared/rules/accounts/accountCode.ts';
import {
  type AccountMapping,
  mappingsOf,
  toNewChart,
} from '../../../../../shared/rules/accounts/chart2004.ts';
import type { Account, Chart } from '../../../../../shared/rules/accounts/types.ts';
import { chartOf, chartWith } from '../../../accounts/chart.ts';
import { type SavePlan, isSound, planSave } from '../../../registers/save.ts';
import { toRecord } from '../../../registers/rows.ts';
import type { Session } from '../../../session.ts';
import { tableQuery } from '../../../store/query.ts';
import type { Resolution } from '../findReference.ts';
import type { PlannedRecord } from '../fileReferences.ts';
import { type AccountText, nameKey } from './accountText.ts';

/** The account that a row of a sheet means, with the day of its voucher. */
export interface AskedAccount extends AccountText {
  /** ISO day, or empty. */
  readonly day: string;
  /** Whether the code is one of the 2004 chart; undefined: by names and day. */
  readonly old: boolean | undefined;
}

/** What it comes to: the code in the chart of 2023, where there is one. */
export interface FoundAccount {
  readonly code: string | null;
  readonly findings: readonly Finding[];
  /** Accounts that are made, and what is told once for the whole file. */
  readonly resolutions: readonly Resolution[];
}

/** From this day on the chart of 2023 holds (domain.md 6.1). */
const newChartFrom = '2024-01-01';

const field = 'lines.account';

/**
 * The accounts of one sheet: found by code or by name, taken over from the chart of 2004
 * (domain.md 6.3), and made where the sheet has a sub-account that the chart has not.
 */
export class SheetAccounts {
  readonly #session: Session;
  readonly #mappings: readonly AccountMapping[];
  readonly #keep: (record: PlannedRecord) => void;
  #chart: Chart;
  readonly #made: AnyRecord[] = [];
  readonly #found = new Map<string, FoundAccount>();
  readonly #making = new Map<string, Resolution>();
  readonly #told = new Map<string, Resolution>();

  /** @param keep is told of each account that is made */
  constructor(session: Session, keep: (record: PlannedRecord) => void) {
    this.#session = session;
    this.#keep = keep;
    this.#chart = chartOf(session);
    const rows = session.store.all(
      tableQuery.selectFrom(accountMappings.key).selectAll().where('voidedAt', 'is', null),
    );
    this.#mappings = mappingsOf(rows.map((row) => toRecord(accountMappings, row)));
  }

  /**
   * Looks at all accounts of the sheet before any voucher is checked: what is a sub-account must
   * not depend on the order of the rows. Those that get a new code come after those that have one.
   */
  prepare(asked: readonly AskedAccount[]): void {
    const codeless = (one: AskedAccount): boolean => one.code === '' || this.#isFolded(one);
    for (const one of asked) if (!codeless(one)) this.find(one);
    for (const one of asked) this.find(one);
  }

  find(asked: AskedAccount): FoundAccount {
    const old = this.#isOld(asked);
    const key = JSON.stringify([asked.code, asked.names, old]);
    let found = this.#found.get(key);
    if (found === undefined) {
      found = old ? this.#findOld(asked) : this.#findNew(asked);
      this.#found.set(key, found);
    }
    return found;
  }

  /** The names say it where they are of one chart only; otherwise the day. */
  #isOld({ code, names, day, old }: AskedAccount): boolean {
    if (old !== undefined) return old;
    const [top] = names.map(nameKey);
    if (top !== undefined && isAccountCode(code) && (names.length > 1 || levelOf(code) === 1)) {
      const isNew = nameKey(this.#chart.find(topCode(code))?.zh ?? '') === top;
      const wasOld = this.#mappings.some(
        ({ oldCode, oldName }) => oldCode === topCode(code) && nameKey(oldName) === top,
      );
      if (isNew !== wasOld) return wasOld;
    }
    return day !== '' && day < newChartFrom;
  }

  /** An older sub-account whose digits do not go over to the new account. */
  #isFolded(asked: AskedAccount): boolean {
    if (!this.#isOld(asked) || !isAccountCode(asked.code)) return false;
    const { code } = toNewChart(asked.code, this.#mappings);
    return code !== null && levelOf(code) < levelOf(asked.code);
  }

  #findOld(asked: AskedAccount): FoundAccount {
    const { names } = asked;
    const given = asked.code === '' ? this.#oldCodeOf(names) : asked.code;
    if (given === undefined) return this.#findNew(asked);
    const { code, ambiguous, mapping } = toNewChart(given, this.#mappings);
    if (mapping === null) return this.#findNew(asked);
    const params = { account: given, name: mapping.oldName, note: mapping.note ?? '' };
    if (code === null) {
      const finding = { level: 'error', code: 'account.none-in-new-chart', field, params } as const;
      return { code: null, findings: [finding], resolutions: [] };
    }
    const own = namesBelow(names, mapping.oldName);
    const found =
      levelOf(given) > 1 && own.length > 0
        ? this.#under(code, levelOf(code) === levelOf(given), own)
        : this.#findNew({ ...asked, code, names: [] });
    if (found.code === null || (found.code === given && !ambiguous)) return found;
    const to = this.#chart.find(found.code);
    const told = this.#tellOnce(`${given} ${found.code}`, {
      level: ambiguous ? 'warning' : 'note',
      code: ambiguous ? 'account.mapped-unsure' : 'account.mapped',
      params: { ...params, to: found.code, toName: to?.zh ?? '', toNameEn: to?.en ?? '' },
    });
    return { ...found, resolutions: [...found.resolutions, told] };
  }

  /** The older account of that name; undefined where it is one of the chart in force as well. */
  #oldCodeOf(names: readonly string[]): string | undefined {
    const [top = ''] = names;
    return this.#mappings.find(({ oldName }) => nameKey(oldName) === nameKey(top))?.oldCode;
  }

  /** An older sub-account: the one of that name; else under its digits where they are free. */
  #under(code: string, keepsDigits: boolean, names: readonly string[]): FoundAccount {
    const parent = this.#chart.find(topCode(code)) ?? this.#chart.parent(code);
    if (parent === undefined) return this.#findNew({ ...nothing, code, names });
    const named = this.#named(parent, names);
    if (named !== undefined) return plainly(named.code);
    const taken = this.#chart.find(code);
    const free = keepsDigits && taken === undefined ? code : this.#freeCode(parent.code);
    return free === undefined ? plainly(null) : this.#make(free, names);
  }

  #findNew({ code, names }: AskedAccount): FoundAccount {
    if (code === '') return this.#byName(names);
    const known = this.#chart.find(code);
    if (known === undefined) return this.#make(code, names);
    const own = names.at(-1);
    if (own === undefined || this.#isCalled(known, names)) return plainly(code);
    const told = this.#tellOnce(`name ${code} ${own}`, {
      level: 'warning',
      code: 'account.name-differs',
      params: { account: code, given: names.join('-'), name: known.zh, nameEn: known.en },
    });
    return { code, findings: [], resolutions: [told] };
  }

  /** Its own name, with or without those above it. */
  #isCalled(account: Account, names: readonly string[]): boolean {
    const own = nameKey(account.zh);
    const above = new Set(
      codesUpwards(account.code).map((code) => nameKey(this.#chart.find(code)?.zh ?? '')),
    );
    const left = names.filter(
      (name, index) => index === names.length - 1 || !above.has(nameKey(name)),
    );
    return nameKey(left.join('')) === own || nameKey(names.join('')) === own;
  }

  /** The one account that is called so, under those named above it; a new one under its parent. */
  #byName(names: readonly string[]): FoundAccount {
    const [top, ...below] = names;
    if (top === undefined) return plainly(null);
    const called = this.#chart.accounts.filter(({ zh }) => nameKey(zh) === nameKey(top));
    const [only, another] = called;
    if (only === undefined || another !== undefined) return plainly(null);
    if (below.length === 0) return plainly(only.code);
    const named = this.#named(only, below);
    if (named !== undefined) return plainly(named.code);
    const free = this.#freeCode(only.code);
    return free === undefined ? plainly(null) : this.#make(free, below);
  }

  /** The account below another that bears the last of the names, and whose path agrees with them. */
  #named(parent: Account, names: readonly string[]): Account | undefined {
    const own = nameKey(names.at(-1) ?? '');
    const whole = nameKey(names.join(''));
    const below = this.#chart
      .under(parent.code)
      .filter((code) => code !== parent.code)
      .flatMap((code) => this.#chart.find(code) ?? []);
    return (
      below.find(({ zh }) => nameKey(zh) === whole) ?? below.find(({ zh }) => nameKey(zh) === own)
    );
  }

  /** The next two digits that no account below has. */
  #freeCode(parent: string): string | undefined {
    for (let number = 1; number < 100; number += 1) {
      const code = `${parent}${String(number).padStart(2, '0')}`;
      if (this.#chart.find(code) === undefined) return code;
    }
    return undefined;
  }

  /** Makes a sub-account, and those above it that the sheet names and the chart has not. */
  #make(code: string, names: readonly string[]): FoundAccount {
    const top = isAccountCode(code) ? this.#chart.find(topCode(code)) : undefined;
    if (top === undefined) return plainly(code);
    const missing = codesUpwards(code)
      .filter((each) => this.#chart.find(each) === undefined)
      .reverse();
    const nearest = this.#chart.parent(code);
    const own = nearest === undefined ? names : namesBelow(names, ...this.#path(nearest));
    if (own.length === 0) return plainly(code);
    // Names that there are no levels for belong to the account itself: 农信社-基本户.
    const levels = missing.slice(Math.max(0, missing.length - own.length));
    const resolutions = levels.map((each, index) => {
      const last = index === levels.length - 1;
      return this.#plan(each, last ? own.slice(index).join('-') : (own[index] ?? ''));
    });
    if (resolutions.some((each) => each === undefined)) return plainly(code);
    return { code, findings: [], resolutions: resolutions.flatMap((each) => each ?? []) };
  }

  #path(account: Account): string[] {
    return codesUpwards(account.code)
      .reverse()
      .flatMap((code) => this.#chart.find(code)?.zh ?? []);
  }

  #plan(code: string, zh: string): Resolution | undefined {
    const known = this.#making.get(code);
    if (known !== undefined) return known;
    const values = { code, zh };
    const plan: SavePlan = planSave(this.#session, accounts, undefined, { values, findings: [] });
    if (!isSound(plan)) return undefined;
    const params = { account: code, name: zh };
    const finding = { level: 'warning', code: 'account.created', field, params } as const;
    const resolution = { id: plan.id, finding };
    this.#making.set(code, resolution);
    this.#made.push(plan.record);
    this.#chart = chartWith(this.#session, this.#made);
    this.#keep({ register: accounts, title: `${code} ${zh}`, plan });
    return resolution;
  }

  #tellOnce(key: string, finding: Finding): Resolution {
    let told = this.#told.get(key);
    if (told === undefined) {
      told = { id: null, finding: { ...finding, field } };
      this.#told.set(key, told);
    }
    return told;
  }
}

const nothing = { day: '', old: false } as const;

const plainly = (code: string | null): FoundAccount => ({ code, findings: [], resolutions: [] });

/** The names without those of the accounts above, which stand before them. */
function namesBelow(names: readonly string[], ...above: readonly string[]): readonly string[] {
  let left = names;
  for (const name of above) if (nameKey(left[0] ?? '') === nameKey(name)) left = left.slice(1);
  return left;
}
