import type { Register } from '../../shared/registers/define.ts';
import { accountMappings } from '../../shared/registers/accountMappings.ts';
import { dutyRules } from '../../shared/registers/dutyRules.ts';
import { minuteTemplates } from '../../shared/registers/minuteTemplates.ts';
import { statementRows } from '../../shared/registers/statementRows.ts';
import { voteRules } from '../../shared/registers/voteRules.ts';
import { voucherEvents } from '../../shared/registers/voucherEvents.ts';

/** The registers of which the program ships rows, in the order of their tabs. */
export const ruleKeys = ['dutyRules', 'voteRules', 'minuteTemplates'] as const;
/** Those of the accounts (domain.md 6.3, 6.4, 6.7), with tabs of their own. */
export const accountRuleKeys = ['voucherEvents', 'statementRows', 'accountMappings'] as const;
export type RuleKey = (typeof ruleKeys)[number] | (typeof accountRuleKeys)[number];

export const ruleRegisters: Readonly<Record<RuleKey, Register>> = {
  dutyRules,
  voteRules,
  minuteTemplates,
  voucherEvents,
  statementRows,
  accountMappings,
};
