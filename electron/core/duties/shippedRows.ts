import type { LaidOver } from '../../../shared/registers/shipped.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { accountMappings } from '../../../shared/registers/accountMappings.ts';
import { dutyRules } from '../../../shared/registers/dutyRules.ts';
import { minuteTemplates } from '../../../shared/registers/minuteTemplates.ts';
import { shippedTemplates } from '../../../shared/registers/shippedTemplates.ts';
import { statementRows } from '../../../shared/registers/statementRows.ts';
import { voteRules } from '../../../shared/registers/voteRules.ts';
import { voucherEvents } from '../../../shared/registers/voucherEvents.ts';
import { shippedMappings } from '../../../shared/rules/accounts/chart2004.ts';
import { shippedEvents } from '../../../shared/rules/accounts/shippedEvents.ts';
import { shippedLayouts } from '../../../shared/rules/accounts/shippedLayouts.ts';
import { defaultVoteRules } from '../../../shared/rules/defaultVoteRules.ts';
import { defaultDutyRules } from '../../../shared/rules/duties/defaultDutyRules.ts';
import { readSettings } from '../facts.ts';
import { Refusal } from '../refusal.ts';
import { effective } from '../registers/shipped.ts';
import type { Store } from '../store/store.ts';

interface Shipped {
  readonly register: Register;
  readonly rows: (store: Store) => readonly AnyRecord[];
  /** The field by which a user's row takes the place of a shipped one. */
  readonly key: string;
}

/** The registers whose records are shipped, to be changed by rows laid over them. */
const shipped: Readonly<Record<string, Shipped>> = {
  dutyRules: { register: dutyRules, rows: () => defaultDutyRules, key: 'key' },
  voteRules: { register: voteRules, rows: () => defaultVoteRules, key: 'rule' },
  minuteTemplates: {
    register: minuteTemplates,
    rows: (store) => shippedTemplates[readSettings(store).language],
    key: 'kind',
  },
  voucherEvents: { register: voucherEvents, rows: () => shippedEvents, key: 'key' },
  statementRows: {
    register: statementRows,
    rows: (store) => shippedLayouts(readSettings(store).subsidyPosition),
    key: 'key',
  },
  accountMappings: {
    register: accountMappings,
    rows: () =>
      shippedMappings.map(({ oldCode, oldName, newCode, note }) => ({
        oldCode,
        oldName,
        newCode,
        note,
      })),
    key: 'oldCode',
  },
};

/** The rows in force of a register of defaults. @throws Refusal `register.unknown` */
export function shippedRows(store: Store, register: string): readonly LaidOver[] {
  const of = shipped[register];
  if (of === undefined) throw new Refusal('register.unknown', { register });
  return effective(store, of.register, of.rows(store), of.key);
}
