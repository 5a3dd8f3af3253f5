import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../registers/form/FormField.tsx';
import { type Row, newRow, parts, typedOf } from '../draft/rows.ts';
import { useMinutesSetting } from './MinutesContext.ts';
import { PartField } from './PartField.tsx';
import { useRowForm } from './useRowForm.ts';

interface Props {
  readonly rows: readonly Row[];
  readonly onChange: (update: (rows: readonly Row[]) => readonly Row[]) => void;
}

/** The discussion of an item, by speaker. Enter behind what was said goes on to the next speaker. */
export function Speeches({ rows, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const goTo = (row: Row | undefined): void => {
    const next = row ?? newRow();
    if (row === undefined) onChange((before) => [...before, next]);
    setTimeout(() => document.getElementById(fieldId(next.key, 'speaker'))?.focus());
  };
  const onEnter = (event: KeyboardEvent, at: number): void => {
    const { target } = event;
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.nativeEvent.isComposing)
      return;
    if (!(target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    goTo(rows[at + 1]);
  };
  return (
    <div role="group" aria-label={t('meetings.speeches.title')} className="lines speeches">
      <p className="form-label">{t('meetings.speeches.title')}</p>
      {rows.map((row, at) => (
        <div key={row.key} className="line" onKeyDown={(event) => onEnter(event, at)}>
          <Speech
            row={row}
            onUpdate={(update) =>
              onChange((before) =>
                before.map((each) => (each.key === row.key ? update(each) : each)),
              )
            }
          />
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('meetings.speeches.remove', {
              speaker: String(typedOf(parts.speeches, row, 'speaker') ?? ''),
              number: at + 1,
            })}
            onClick={() => onChange((before) => before.filter(({ key }) => key !== row.key))}
          />
        </div>
      ))}
      <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => goTo(undefined)}>
        {t('meetings.speeches.add')}
      </Button>
      <span className="form-note"> {t('meetings.speeches.keys')}</span>
    </div>
  );
}

function Speech({
  row,
  onUpdate,
}: {
  readonly row: Row;
  readonly onUpdate: (update: (row: Row) => Row) => void;
}): ReactNode {
  const { suggestions } = useMinutesSetting();
  const form = useRowForm(parts.speeches, row, onUpdate);
  const field = { register: parts.speeches, form, row };
  return (
    <>
      <PartField {...field} name="speaker" suggestions={suggestions.people} />
      <PartField {...field} name="words" />
    </>
  );
}
