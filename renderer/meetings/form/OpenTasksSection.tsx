import { Checkbox, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../registers/form/FormField.tsx';
import type { OpenTask } from '../document.ts';
import type { Report } from '../draft/draft.ts';

interface Props {
  readonly tasks: readonly OpenTask[];
  readonly reports: Readonly<Record<string, Report>>;
  readonly onReport: (task: string, report: Report) => void;
}

/** What earlier meetings charged somebody with and is still open: done, or how it stands. */
export function OpenTasksSection({ tasks, reports, onReport }: Props): ReactNode {
  const { t } = useTranslation();
  if (tasks.length === 0) return null;
  return (
    <section className="form-section" aria-labelledby="minutes-open-tasks">
      <h2 id="minutes-open-tasks">{t('meetings.openTasks.title', { count: tasks.length })}</h2>
      <ul className="open-tasks">
        {tasks.map(({ id, what, who, dueOn, meeting }) => {
          const report = reports[id] ?? { done: false, result: '' };
          return (
            <li key={id}>
              <div>
                <span>{what}</span>
                <p className="form-note">
                  {[
                    who ?? '',
                    dueOn === null ? '' : t('meetings.openTasks.dueOn', { on: dueOn }),
                    t('meetings.openTasks.from', { on: meeting.heldOn, topic: meeting.topic }),
                  ]
                    .filter((part) => part !== '')
                    .join(t('meetings.separator'))}
                </p>
              </div>
              <Checkbox
                checked={report.done}
                aria-label={`${t('meetings.openTasks.done')} ${what}`}
                onChange={({ target }) => onReport(id, { ...report, done: target.checked })}
              >
                {t('meetings.openTasks.done')}
              </Checkbox>
              <Input
                id={fieldId(id, 'result')}
                value={report.result}
                maxLength={2000}
                aria-label={t('meetings.openTasks.resultOf', { what })}
                placeholder={t('meetings.openTasks.result')}
                onChange={({ target }) => onReport(id, { ...report, result: target.value })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
