import { voteRules } from '../../../shared/registers/voteRules.ts';
import { defaultVoteRules, voteRuleOf } from '../../../shared/rules/defaultVoteRules.ts';
import type { VoteRule } from '../../../shared/rules/voting.ts';
import { effective } from '../registers/shipped.ts';
import type { Store } from '../store/store.ts';

/** The rules by which votes are counted in this store, the user's in place of the shipped ones. */
export const voteRulesInForce = (store: Store): readonly VoteRule[] =>
  effective(store, voteRules, defaultVoteRules, 'rule').map(({ record }) => voteRuleOf(record));
