import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDuties } from '../../duties/dutyData.ts';
import { SinceLine } from '../../duties/SinceLine.tsx';
import { sortDuties } from '../../duties/sorted.ts';
import '../../duties/duties.css';
import { Refused } from '../forms/Refused.tsx';
import { Opening } from '../frame/Opening.tsx';
import { BeginMeetings } from './BeginMeetings.tsx';
import { FoldedDuties, WorkCard } from './WorkCard.tsx';

/** Only those that are told of: what is due next year is no news today. */
const missed = { states: ['overdue'], reminded: true } as const;
const open = { states: ['due'], reminded: true } as const;
const done = { states: ['met'] } as const;

/** What is due this month and what is overdue, each with the way to the form that fulfils it. */
export function Workbench({ hasMeetings }: { readonly hasMeetings: boolean }): ReactNode {
  const { t } = useTranslation();
  const overdueNow = useDuties(missed);
  const dueNow = useDuties(open);
  const met = useDuties(done);
  const error = overdueNow.error ?? dueNow.error ?? met.error;
  if (error) return <Refused error={error} />;
  if (overdueNow.data === undefined || dueNow.data === undefined) return <Opening />;
  const { asOf } = dueNow.data;
  const { overdue, older } = sortDuties(overdueNow.data.duties, asOf);
  const { due, later } = sortDuties(dueNow.data.duties, asOf);
  // Of a county's duties only the first are listed; how many were met this month is not known then.
  const metNow = met.data?.more === 0 ? sortDuties(met.data.duties, asOf).met : [];
  const wouldBe = [...overdue, ...older];
  return (
    <div className="workbench">
      {!hasMeetings && <BeginMeetings />}
      <WorkCard
        name="due"
        title={t('duties.home.due')}
        duties={due}
        more={dueNow.data.more}
        asOf={asOf}
        none={t('duties.home.noneDue')}
      >
        <FoldedDuties
          summary={t('duties.home.later', { count: later.length })}
          duties={later}
          asOf={asOf}
        />
        <FoldedDuties
          summary={t('duties.home.met', { count: metNow.length })}
          duties={metNow}
          asOf={asOf}
        />
        {!hasMeetings && (
          <FoldedDuties
            summary={t('duties.begin.wouldBe', { count: wouldBe.length })}
            duties={wouldBe}
            asOf={asOf}
          />
        )}
      </WorkCard>
      {hasMeetings && (
        <WorkCard
          name="overdue"
          title={t('duties.home.overdue')}
          duties={overdue}
          more={overdueNow.data.more}
          asOf={asOf}
          none={t('duties.home.noneOverdue')}
        >
          <FoldedDuties
            summary={t('duties.home.older', { count: older.length })}
            hint={t('duties.home.olderHint')}
            duties={older}
            asOf={asOf}
          />
          {wouldBe.length > 0 && <SinceLine />}
        </WorkCard>
      )}
    </div>
  );
}
