import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingDocument } from '../document.ts';
import { useSheetText } from './useSheetText.ts';

/** On the sheet: what was reported of earlier tasks, and who was charged with what. */
export function TasksOnSheet({ kept }: { readonly kept: MeetingDocument }): ReactNode {
  const { t } = useTranslation();
  const { day } = useSheetText();
  const { tasks, openTasks, meeting } = kept;
  const reported = openTasks.filter(({ reportedAt }) => reportedAt === meeting.id);
  return (
    <>
      {reported.length > 0 && (
        <section>
          <h3>{t('meetings.sheet.reported')}</h3>
          <ol>
            {reported.map(({ id, what, who, doneOn, result }) => (
              <li key={id}>
                {what}
                {who !== null && t('meetings.sheet.by', { who })}
                {t('register.colon')}
                {[
                  t(doneOn === null ? 'meetings.sheet.notDone' : 'meetings.sheet.done'),
                  result ?? '',
                ]
                  .filter((part) => part !== '')
                  .join(t('common.comma'))}
              </li>
            ))}
          </ol>
        </section>
      )}
      {tasks.length > 0 && (
        <section>
          <h3>{t('meetings.sheet.tasks')}</h3>
          <table className="sheet-tasks">
            <thead>
              <tr>
                <th scope="col">{t('register.number')}</th>
                <th scope="col">{t('meetings.sheet.what')}</th>
                <th scope="col">{t('meetings.sheet.who')}</th>
                <th scope="col">{t('meetings.sheet.dueOn')}</th>
              </tr>
            </thead>
            <tbody>
              {tasks.map((task, at) => (
                <tr key={task.id}>
                  <td>{at + 1}</td>
                  <td>{String(task['what'] ?? '')}</td>
                  <td>{String(task['who'] ?? '')}</td>
                  <td>{day(task['dueOn'])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
