import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { memo, type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../registers/form/FormField.tsx';
import { type AgendaRow, moved, newAgendaRow } from '../draft/rows.ts';
import { AgendaCard } from './AgendaCard.tsx';

interface Props {
  readonly rows: readonly AgendaRow[];
  readonly onChange: (update: (rows: readonly AgendaRow[]) => readonly AgendaRow[]) => void;
}

/** The agenda: what was presented, said, decided and voted, item by item. */
export const AgendaSection = memo(Agenda);

function Agenda({ rows, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const add = (): void => {
    const row = newAgendaRow({ kind: 'discussion' });
    onChange((before) => [...before, row]);
    setTimeout(() => document.getElementById(fieldId(row.key, 'title'))?.focus());
  };
  // The same functions each time: a card is drawn anew only when it changes.
  const update = useCallback(
    (key: string, updateRow: (row: AgendaRow) => AgendaRow) =>
      onChange((before) => before.map((each) => (each.key === key ? updateRow(each) : each))),
    [onChange],
  );
  const move = useCallback(
    (key: string, by: -1 | 1) =>
      onChange((before) =>
        moved(
          before,
          before.findIndex((row) => row.key === key),
          by,
        ),
      ),
    [onChange],
  );
  const remove = useCallback(
    (removed: string) => onChange((before) => before.filter(({ key }) => key !== removed)),
    [onChange],
  );
  return (
    <section className="form-section" aria-labelledby="minutes-agenda">
      <h2 id="minutes-agenda">{t('meetings.agenda.title')}</h2>
      {rows.map((row, at) => (
        <AgendaCard
          key={row.key}
          row={row}
          number={at + 1}
          last={at === rows.length - 1}
          onUpdate={update}
          onMove={move}
          onRemove={remove}
        />
      ))}
      <Button icon={<PlusOutlined aria-hidden />} onClick={add}>
        {t('meetings.agenda.add')}
      </Button>
    </section>
  );
}
