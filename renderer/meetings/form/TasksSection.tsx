import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { memo, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../ui/today.ts';
import { type TaskRow, withBlank } from '../draft/draft.ts';
import { withTermAfter } from '../draft/readDraft.ts';
import { isBlankRow, parts } from '../draft/rows.ts';
import { useMinutesSetting } from './MinutesContext.ts';
import { PartField } from './PartField.tsx';
import { useRowForm } from './useRowForm.ts';

interface Props {
  readonly rows: readonly TaskRow[];
  readonly onChange: (update: (rows: readonly TaskRow[]) => readonly TaskRow[]) => void;
}

/** What the meeting charged somebody with: what, who, by when. There is always a row for one more. */
export const TasksSection = memo(Tasks);

function Tasks({ rows, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="form-section" aria-labelledby="minutes-tasks">
      <h2 id="minutes-tasks">{t('meetings.tasks.title')}</h2>
      <div className="lines tasks">
        {rows.map((row, at) => (
          <div key={row.key} className="line">
            <Task
              row={row}
              onUpdate={(update) =>
                onChange((before) =>
                  withBlank(before.map((each) => (each.key === row.key ? update(each) : each))),
                )
              }
            />
            <Button
              type="text"
              disabled={isBlankRow(row)}
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('meetings.tasks.remove', { number: at + 1 })}
              onClick={() => onChange((before) => before.filter(({ key }) => key !== row.key))}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

function Task({
  row,
  onUpdate,
}: {
  readonly row: TaskRow;
  readonly onUpdate: (update: (row: TaskRow) => TaskRow) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { suggestions, heldOn } = useMinutesSetting();
  const understood = useMemo(() => withTermAfter(row, heldOn), [row, heldOn]);
  const form = useRowForm(parts.tasks, row, onUpdate, understood);
  const field = { register: parts.tasks, form, row };
  return (
    <>
      <PartField {...field} name="what" />
      <PartField {...field} name="who" suggestions={suggestions.people} />
      <PartField
        {...field}
        name="dueOn"
        placeholder={t('meetings.tasks.dueExample', { year: today().slice(0, 4) })}
      />
      {row.id !== null && (
        <>
          <PartField {...field} name="doneOn" />
          <PartField {...field} name="result" />
        </>
      )}
    </>
  );
}
