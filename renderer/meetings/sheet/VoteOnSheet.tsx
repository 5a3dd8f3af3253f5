import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { voteMethods } from '../../../shared/codes/index.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { useSentence } from '../../i18n.ts';
import type { MeetingDocument } from '../document.ts';
import {
  type Electors,
  findRule,
  hasVote,
  isElection,
  itemElection,
  itemVote,
  usualRule,
} from '../draft/voting.ts';
import { useSheetText } from './useSheetText.ts';

interface Props {
  readonly kept: MeetingDocument;
  readonly item: AnyRecord;
  readonly candidates: readonly AnyRecord[];
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const none: Electors = { due: null, present: null, written: null };
const figures = [
  ...['due', 'present', 'written', 'approve', 'against', 'abstain'],
  ...['issued', 'returned', 'valid', 'seats'],
] as const;

/** The vote or election of an item on the sheet, with what came of it and why. */
export function VoteOnSheet({ kept, item, candidates }: Props): ReactNode {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { code } = useSheetText();
  const counted = ['approve', 'against', 'abstain', 'issued', 'seats'].some(
    (key) => number(item[key]) !== null,
  );
  if (!hasVote(item) || !(counted || candidates.length > 0)) return null;
  const { kind } = kept.meeting;
  const meetingKind = typeof kind === 'string' ? kind : null;
  const key = item['voteRule'] ?? usualRule(meetingKind, item['kind']);
  const rule = findRule(kept.voteRules, typeof key === 'string' ? key : null);
  const election = isElection(item['kind']) || candidates.length > 0;
  const shown = figures
    .map((key) => [key, number(item[key])] as const)
    .filter(([key, count]) => count !== null && !(key === 'written' && count === 0))
    .map(([key, count]) => t(`meetings.sheet.vote.${key}`, { count: count ?? 0 }))
    .join(t('common.comma'));
  const vote = rule && !election ? itemVote(item, none, rule) : undefined;
  const carried = vote?.carried ?? null;
  const result = rule && election ? itemElection(item, candidates, none, rule) : undefined;
  return (
    <div className="sheet-vote">
      <p>
        <strong>
          {t(election ? 'meetings.sheet.vote.election' : 'meetings.sheet.vote.title')}
        </strong>
        {item['voteMethod'] !== null &&
          `${code(voteMethods, item['voteMethod'])}${t('common.comma')}`}
        {shown}
        {t('meetings.sheet.stop')}
      </p>
      {candidates.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('meetings.sheet.election.name')}</th>
              <th scope="col">{t('meetings.sheet.election.post')}</th>
              <th scope="col">{t('meetings.sheet.election.approve')}</th>
              <th scope="col">{t('meetings.sheet.election.against')}</th>
              <th scope="col">{t('meetings.sheet.election.abstain')}</th>
              <th scope="col">{t('meetings.sheet.election.result')}</th>
            </tr>
          </thead>
          <tbody>
            {candidates.map((one, at) => {
              const elected = result?.candidates[at]?.elected ?? null;
              return (
                <tr key={String(one['id'])}>
                  <td>{String(one['name'])}</td>
                  <td>{String(one['post'] ?? '')}</td>
                  <td>{String(one['approve'] ?? '')}</td>
                  <td>{String(one['against'] ?? '')}</td>
                  <td>{String(one['abstain'] ?? '')}</td>
                  <td>
                    {elected !== null &&
                      t(elected ? 'meetings.election.yes' : 'meetings.election.no')}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {(result?.reasons ?? [])
        .filter(({ code }) => code !== 'vote.not-elected')
        .map((reason) => (
          <p key={reason.code}>{sentence(reason)}</p>
        ))}
      {carried !== null && (
        <p>
          <strong>
            {t(carried ? 'meetings.sheet.vote.carried' : 'meetings.sheet.vote.notCarried')}
          </strong>{' '}
          {vote?.reasons.map((reason) => sentence(reason)).join('')}
        </p>
      )}
    </div>
  );
}
