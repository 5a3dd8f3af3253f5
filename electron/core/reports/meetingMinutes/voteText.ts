import { voteMethods, voteRuleKinds } from '../../../../shared/codes/index.ts';
import type { Finding } from '../../../../shared/fields/finding.ts';
import { sentence } from '../../../../shared/i18n/sentence.ts';
import type { Label } from '../../../../shared/label.ts';
import { listed, sentences } from '../../../../shared/reports/punctuation.ts';
import { type SheetText, sheetText } from '../../../../shared/reports/sheetText.ts';
import { usualVoteRule } from '../../../../shared/rules/defaultVoteRules.ts';
import {
  type ElectionResult,
  type VoteRule,
  electionResult,
  voteResult,
} from '../../../../shared/rules/voting.ts';
import type { StoredRecord } from '../../registers/rows.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import { type MinuteContext, numberOf, textOf } from './minute.ts';

/** The figures of a vote in the order in which they are read out, with their words. */
const figures: readonly (readonly [field: string, text: SheetText])[] = [
  ['due', 'vote.due'],
  ['present', 'vote.present'],
  ['written', 'vote.written'],
  ['issued', 'vote.issued'],
  ['returned', 'vote.returned'],
  ['valid', 'vote.valid'],
  ['seats', 'vote.seats'],
  ['approve', 'vote.approve'],
  ['against', 'vote.against'],
  ['abstain', 'vote.abstain'],
];

/** Figures that stand on an item only where it was voted on. */
const counted = ['approve', 'against', 'abstain', 'issued', 'returned'];

export const wasVotedOn = (item: StoredRecord): boolean =>
  typeof item['voteMethod'] === 'string' || counted.some((field) => numberOf(item[field]) !== null);

/** The rule by which an item is voted on. */
export function ruleOf(
  { voteRules }: MinuteContext,
  meeting: StoredRecord,
  item: StoredRecord,
): VoteRule | undefined {
  const chosen =
    textOf(item['voteRule']) || usualVoteRule(textOf(meeting['kind']), textOf(item['kind']));
  return voteRules.find(({ key }) => key === chosen);
}

/** An election is counted by candidates, everything else by the votes of the item. */
export const isElection = (item: StoredRecord, stood: readonly StoredRecord[]): boolean =>
  stood.length > 0 || item['kind'] === 'election';

/** How a vote was held and what it came to, in full sentences: domain.md 2.3, 4.1 and 4.3. */
export function voteText(
  context: MinuteContext,
  meeting: StoredRecord,
  item: StoredRecord,
  stood: readonly StoredRecord[],
): Label {
  const rule = ruleOf(context, meeting, item);
  const { session } = context;
  const method = textOf(item['voteMethod']);
  const how = listed(
    [
      ...(method === '' ? [] : [codeLabel(session, voteMethods, method)]),
      ...(rule === undefined
        ? []
        : [sheetText('vote.rule', { rule: codeLabel(session, voteRuleKinds, rule.key) })]),
    ],
    'comma',
  );
  const numbers = listed(
    figures.flatMap(([field, text]) => {
      const count = numberOf(item[field]);
      // Nobody wrote in most votes: that is not read out.
      return count === null || (field === 'written' && count === 0)
        ? []
        : [sheetText(text, { count })];
    }),
    'comma',
  );
  const outcome =
    rule === undefined
      ? []
      : isElection(item, stood)
        ? electionOutcome(election(item, stood, rule))
        : voteOutcome(item, rule);
  return sentences([how, numbers, ...outcome]);
}

/** What came of an election. */
export const election = (
  item: StoredRecord,
  stood: readonly StoredRecord[],
  rule: VoteRule,
): ElectionResult =>
  electionResult(
    {
      due: numberOf(item['due']),
      present: numberOf(item['present']),
      issued: numberOf(item['issued']),
      returned: numberOf(item['returned']),
      valid: numberOf(item['valid']),
      seats: numberOf(item['seats']),
    },
    stood.map((candidate) => ({
      name: textOf(candidate['name']),
      approve: numberOf(candidate['approve']),
      against: numberOf(candidate['against']),
      abstain: numberOf(candidate['abstain']),
    })),
    rule,
  );

function voteOutcome(item: StoredRecord, rule: VoteRule): Label[] {
  const { quorum, majority, carried, reasons } = voteResult(
    {
      due: numberOf(item['due']),
      present: numberOf(item['present']),
      written: numberOf(item['written']),
      approve: numberOf(item['approve']),
      against: numberOf(item['against']),
      abstain: numberOf(item['abstain']),
    },
    rule,
  );
  if (carried === null) return [sheetText('vote.open')];
  if (!carried) return [sheetText('vote.not-carried'), ...reasons.map(reasonText)];
  return [
    sheetText('vote.carried', {
      quorum: quorum?.needed ?? '',
      present: quorum?.has ?? '',
      majority: majority?.needed ?? '',
      approve: majority?.has ?? '',
    }),
  ];
}

function electionOutcome({ candidates, reasons }: ElectionResult): Label[] {
  const elected = candidates.filter((candidate) => candidate.elected === true);
  const isOpen = candidates.some((candidate) => candidate.elected === null);
  const names = listed(elected.map(({ name }) => ({ zh: name, en: name })));
  return [
    ...(elected.length > 0
      ? [sheetText('vote.elected', { names })]
      : [sheetText(isOpen || candidates.length === 0 ? 'vote.open' : 'vote.nobody')]),
    ...reasons.map(reasonText),
  ];
}

const reasonText = ({ code, params = {} }: Finding): Label => ({
  zh: sentence('zh', code, params),
  en: sentence('en', code, params),
});
