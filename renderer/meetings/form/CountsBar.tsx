import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counts } from '../draft/people.ts';
import { findRule, meetingQuorum, ruleOfKind } from '../draft/voting.ts';
import { useMinutesSetting } from './MinutesContext.ts';
import { MetMark } from './MetMark.tsx';

/** How many are due and came, and whether they are enough to decide, kept up while ticking. */
export function CountsBar({ counts }: { readonly counts: Counts }): ReactNode {
  const { t } = useTranslation();
  const { kind, voteRules, electors } = useMinutesSetting();
  const result = meetingQuorum(electors, findRule(voteRules, ruleOfKind(kind)));
  const quorum = result?.quorum ?? null;
  const figures: readonly (readonly [string, string | number, boolean])[] = [
    [t('meetings.counts.due'), counts.due, true],
    [t('meetings.counts.present'), counts.present, true],
    [t('meetings.counts.absent'), counts.absent, true],
    [t('meetings.counts.unmarked'), counts.unmarked, counts.unmarked > 0],
    [t('meetings.counts.rate'), counts.rate === null ? '—' : `${counts.rate}%`, true],
    [
      t('meetings.counts.voting'),
      t('meetings.counts.votingOf', { due: counts.votingDue, present: counts.votingPresent }),
      true,
    ],
    [t('meetings.counts.written'), counts.written, counts.written > 0],
    [t('meetings.counts.notCounted'), counts.notCounted, counts.notCounted > 0],
  ];
  return (
    <div className="counts-bar">
      <dl aria-label={t('meetings.counts.title')}>
        {figures
          .filter(([, , shown]) => shown)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {quorum !== null && (
        <p role="status">
          {quorum.met || counts.unmarked === 0 ? (
            <MetMark met={quorum.met}>
              {t(quorum.met ? 'meetings.counts.quorum' : 'meetings.counts.noQuorum')}
            </MetMark>
          ) : (
            <MetMark met={null}>
              {t('meetings.counts.lacking', { lacking: quorum.needed - quorum.has })}
            </MetMark>
          )}{' '}
          {t('meetings.counts.needed', { needed: quorum.needed, has: quorum.has })}
        </p>
      )}
    </div>
  );
}
