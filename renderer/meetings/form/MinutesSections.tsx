import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../draft/draft.ts';
import { AgendaSection } from './AgendaSection.tsx';
import { AttendanceSection } from './AttendanceSection.tsx';
import { FurtherSections, HeadSection } from './HeadSection.tsx';
import { OpenTasksSection } from './OpenTasksSection.tsx';
import { TasksSection } from './TasksSection.tsx';
import type { Minutes } from './useMinutes.ts';

interface Props {
  readonly minutes: Minutes;
  readonly prefix: string;
}

/** The minutes from top to bottom, in the order of the paper. */
export function MinutesSections({ minutes, prefix }: Props): ReactNode {
  const { t } = useTranslation();
  const { form, draft, change, around } = minutes;
  const changeAgenda = useCallback(
    (update: (rows: Draft['agenda']) => Draft['agenda']) =>
      change((before) => ({ ...before, agenda: update(before.agenda) })),
    [change],
  );
  const changeTasks = useCallback(
    (update: (rows: Draft['tasks']) => Draft['tasks']) =>
      change((before) => ({ ...before, tasks: update(before.tasks) })),
    [change],
  );
  return (
    <>
      <HeadSection form={form} prefix={prefix} suggestions={around.suggestions} />
      {form.record['state'] === 'planned' ? (
        <section className="form-section" aria-labelledby={`${prefix}-attendance`}>
          <h2 id={`${prefix}-attendance`}>{t('meetings.attendance.title')}</h2>
          <p className="quiet">{t('meetings.attendance.later')}</p>
        </section>
      ) : (
        <AttendanceSection
          form={form}
          prefix={prefix}
          named={draft.named}
          people={minutes.people}
          counts={minutes.counts}
          onNamed={(named) => change((before) => ({ ...before, named }))}
          onMark={minutes.mark}
          onAllPresent={minutes.markAllPresent}
        />
      )}
      <OpenTasksSection
        tasks={around.openTasks}
        reports={draft.reports}
        onReport={(task, report) =>
          change((before) => ({ ...before, reports: { ...before.reports, [task]: report } }))
        }
      />
      <AgendaSection rows={draft.agenda} onChange={changeAgenda} />
      <TasksSection rows={draft.tasks} onChange={changeTasks} />
      <FurtherSections form={form} prefix={prefix} />
    </>
  );
}
