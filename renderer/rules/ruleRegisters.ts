import type { Register } from '../../shared/registers/define.ts';
import { dutyRules } from '../../shared/registers/dutyRules.ts';
import { minuteTemplates } from '../../shared/registers/minuteTemplates.ts';
import { voteRules } from '../../shared/registers/voteRules.ts';

/** The registers of which the program ships rows, in the order of their tabs. */
export const ruleKeys = ['dutyRules', 'voteRules', 'minuteTemplates'] as const;
export type RuleKey = (typeof ruleKeys)[number];

export const ruleRegisters: Readonly<Record<RuleKey, Register>> = {
  dutyRules,
  voteRules,
  minuteTemplates,
};
