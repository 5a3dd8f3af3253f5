import type { AnyRecord } from '../registers/define.ts';
import type { VoteRule } from './majority.ts';

type Row = readonly [
  rule: string,
  quorum: readonly [of: number, among: number, exact: boolean],
  pass: readonly [of: number, among: number, exact: boolean],
  base: 'due' | 'present',
  source: string,
];

const branchRegulation = '《中国共产党支部工作条例（试行）》';
const villageLaw = '《中华人民共和国村民委员会组织法》';

/**
 * The quorum and majority of each body: domain.md 2.3 and 4.2 (general: the regulation's 半数以上
 * may include exactly half, the default is the stricter reading; committee: at least half), 4.5
 * (deliberation LOCAL; representatives and villagers by law) and 4.1 (election).
 */
const rows: readonly Row[] = [
  ['general', [1, 2, false], [1, 2, false], 'due', branchRegulation],
  ['committee', [1, 2, true], [1, 2, false], 'due', branchRegulation],
  ['deliberation', [2, 3, true], [1, 2, false], 'present', '“四议两公开”工作法'],
  ['representatives', [2, 3, true], [1, 2, false], 'present', villageLaw],
  ['villagers', [1, 2, false], [1, 2, false], 'present', villageLaw],
  ['election', [4, 5, true], [1, 2, false], 'present', '《中国共产党基层组织选举工作条例》'],
];

/** The shipped rows of the register `voteRules`; the user's own are laid over them by `rule`. */
export const defaultVoteRules: readonly AnyRecord[] = rows.map(
  ([rule, quorum, pass, passBase, source]) => ({
    rule,
    quorumOf: quorum[0],
    quorumIn: quorum[1],
    quorumExact: quorum[2],
    passOf: pass[0],
    passIn: pass[1],
    passExact: pass[2],
    passBase,
    source,
  }),
);

/** A record of the register `voteRules` as the rule that votes are counted by. */
export const voteRuleOf = (record: AnyRecord): VoteRule => ({
  key: String(record['rule']),
  quorum: shareOf(record, 'quorum'),
  pass: { ...shareOf(record, 'pass'), base: record['passBase'] === 'present' ? 'present' : 'due' },
});

const shareOf = (record: AnyRecord, part: 'quorum' | 'pass') => ({
  of: Number(record[`${part}Of`]),
  in: Number(record[`${part}In`]),
  exact: record[`${part}Exact`] === true,
});

const committeeKinds = ['committee', 'democratic-life', 'team-analysis', 'two-committees'];

/**
 * The rule by which an agenda item is voted on where the user has chosen none.
 * @param meetingKind a code of `meetingKinds`
 * @param agendaKind a code of `agendaKinds`
 * @returns a code of `voteRuleKinds`
 */
export function usualVoteRule(meetingKind: string | null, agendaKind: string | null): string {
  if (agendaKind === 'election') return 'election';
  return committeeKinds.includes(meetingKind ?? '') ? 'committee' : 'general';
}
