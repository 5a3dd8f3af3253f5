import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VoteResult } from '../../../shared/rules/voting.ts';
import { useSentence } from '../../i18n.ts';
import { MetMark } from './MetMark.tsx';

/** Quorum, majority and what came of a vote, with the reason where it does not carry. */
export function VoteResultLines({ result }: { readonly result: VoteResult }): ReactNode {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { quorum, majority, carried, reasons } = result;
  return (
    <div role="status" className="vote-result">
      {quorum !== null && (
        <p>
          <MetMark met={quorum.met}>
            {t(quorum.met ? 'meetings.counts.quorum' : 'meetings.counts.noQuorum')}
          </MetMark>{' '}
          {t('meetings.vote.quorumOf', { needed: quorum.needed, has: quorum.has })}
        </p>
      )}
      {majority !== null && (
        <p>
          <MetMark met={majority.met}>
            {t(majority.met ? 'meetings.vote.majority' : 'meetings.vote.noMajority')}
          </MetMark>{' '}
          {t('meetings.vote.majorityOf', { needed: majority.needed, has: majority.has })}
        </p>
      )}
      <p className="vote-outcome">
        <MetMark met={carried}>
          {carried === null
            ? t('meetings.vote.open')
            : t(carried ? 'meetings.vote.carried' : 'meetings.vote.notCarried')}
        </MetMark>
      </p>
      {reasons.map((reason) => (
        <p key={reason.code}>{sentence(reason)}</p>
      ))}
    </div>
  );
}
