import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  DeleteOutlined,
  PlusOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { memo, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../registers/form/FormField.tsx';
import { type AgendaRow, type Row, newRow, parts } from '../draft/rows.ts';
import { hasVote, isVotingKind } from '../draft/voting.ts';
import { useMinutesSetting } from './MinutesContext.ts';
import { PartField } from './PartField.tsx';
import { Speeches } from './Speeches.tsx';
import { useRowForm } from './useRowForm.ts';
import { VotePart } from './VotePart.tsx';

interface Props {
  readonly row: AgendaRow;
  /** From 1. */
  readonly number: number;
  readonly last: boolean;
  readonly onUpdate: (key: string, update: (row: AgendaRow) => AgendaRow) => void;
  readonly onMove: (key: string, by: -1 | 1) => void;
  readonly onRemove: (key: string) => void;
}

/** One item of the agenda. Discussion and vote are there when they are wanted. */
export const AgendaCard = memo(Card);

function Card({ row, number, last, onMove, onRemove, ...props }: Props): ReactNode {
  const { t } = useTranslation();
  const { suggestions } = useMinutesSetting();
  const onUpdate = (update: (row: AgendaRow) => AgendaRow): void => props.onUpdate(row.key, update);
  const form = useRowForm(parts.agenda, row, onUpdate);
  const [voting, setVoting] = useState(false);
  const { kind } = form.record;
  const votes = voting || isVotingKind(kind) || hasVote(form.record) || row.candidates.length > 0;
  const field = { register: parts.agenda, form, row };
  const setRows =
    (key: 'speeches' | 'candidates') =>
    (update: (rows: readonly Row[]) => readonly Row[]): void =>
      onUpdate((before) => ({ ...before, [key]: update(before[key]) }));
  const firstSpeech = (): void => {
    const speech = newRow();
    setRows('speeches')((rows) => [...rows, speech]);
    setTimeout(() => document.getElementById(fieldId(speech.key, 'speaker'))?.focus());
  };
  const name = t('meetings.agenda.item', { number });
  return (
    <div role="group" aria-label={name} className="agenda-item">
      <h3>{name}</h3>
      <div className="agenda-line">
        <PartField {...field} name="title" />
        <PartField {...field} name="kind" />
        <PartField {...field} name="presenter" suggestions={suggestions.people} />
      </div>
      <div className={row.speeches.length === 0 ? 'agenda-texts' : 'agenda-texts agenda-talk'}>
        <PartField {...field} name="summary" />
        {row.speeches.length > 0 && <Speeches rows={row.speeches} onChange={setRows('speeches')} />}
        <PartField {...field} name="decision" />
      </div>
      {votes && <VotePart row={row} form={form} onCandidates={setRows('candidates')} />}
      <div className="agenda-tools">
        {row.speeches.length === 0 && (
          <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={firstSpeech}>
            {t('meetings.agenda.discuss')}
          </Button>
        )}
        {!votes && (
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => {
              setVoting(true);
              setTimeout(() => document.getElementById(fieldId(row.key, 'approve'))?.focus());
            }}
          >
            {t('meetings.agenda.vote')}
          </Button>
        )}
        <Button
          size="small"
          type="text"
          disabled={number === 1}
          icon={<ArrowUpOutlined aria-hidden />}
          aria-label={t('meetings.agenda.up', { number })}
          onClick={() => onMove(row.key, -1)}
        />
        <Button
          size="small"
          type="text"
          disabled={last}
          icon={<ArrowDownOutlined aria-hidden />}
          aria-label={t('meetings.agenda.down', { number })}
          onClick={() => onMove(row.key, 1)}
        />
        <Button
          size="small"
          type="text"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t('meetings.agenda.remove', { number })}
          onClick={() => onRemove(row.key)}
        />
      </div>
    </div>
  );
}
