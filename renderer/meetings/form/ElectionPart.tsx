import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { VoteRule } from '../../../shared/rules/voting.ts';
import { useSentence } from '../../i18n.ts';
import { fieldId } from '../../registers/form/FormField.tsx';
import { useReadContext } from '../../registers/form/useReadContext.ts';
import { readRow } from '../draft/readDraft.ts';
import { type Row, isBlankRow, newRow, parts } from '../draft/rows.ts';
import { type Electors, itemElection } from '../draft/voting.ts';
import { MetMark } from './MetMark.tsx';
import { useMinutesSetting } from './MinutesContext.ts';
import { PartField } from './PartField.tsx';
import { useRowForm } from './useRowForm.ts';

interface Props {
  readonly rows: readonly Row[];
  /** The item of the agenda as it stands. */
  readonly item: AnyRecord;
  readonly rule: VoteRule | undefined;
  readonly electors: Electors;
  readonly onChange: (update: (rows: readonly Row[]) => readonly Row[]) => void;
}

/** Those who stand, with their votes, and who of them is elected. */
export function ElectionPart({ rows, item, rule, electors, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const sentence = useSentence();
  const context = useReadContext();
  const filled = rows.filter((row) => !isBlankRow(row));
  const result =
    rule &&
    itemElection(
      item,
      filled.map((row) => readRow(parts.candidates, row, context).record),
      electors,
      rule,
    );
  const electedOf = (row: Row): boolean | null =>
    result?.candidates[filled.indexOf(row)]?.elected ?? null;
  const add = (): void => {
    const row = newRow();
    onChange((before) => [...before, row]);
    setTimeout(() => document.getElementById(fieldId(row.key, 'name'))?.focus());
  };
  return (
    <div role="group" aria-label={t('meetings.election.title')} className="lines candidates">
      <p className="form-label">{t('meetings.election.title')}</p>
      {rows.map((row, at) => (
        <div key={row.key} className="line">
          <Candidate
            row={row}
            onUpdate={(update) =>
              onChange((before) =>
                before.map((each) => (each.key === row.key ? update(each) : each)),
              )
            }
          />
          <span role="status" className="elected">
            <MetMark met={electedOf(row)}>
              {electedOf(row) === null
                ? t('meetings.election.open')
                : t(electedOf(row) === true ? 'meetings.election.yes' : 'meetings.election.no')}
            </MetMark>
          </span>
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('meetings.election.remove', { number: at + 1 })}
            onClick={() => onChange((before) => before.filter(({ key }) => key !== row.key))}
          />
        </div>
      ))}
      <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={add}>
        {t('meetings.election.add')}
      </Button>
      {result && (
        <div role="status" className="vote-result">
          {result.quorum !== null && (
            <p>
              <MetMark met={result.quorum.met}>
                {t(result.quorum.met ? 'meetings.election.quorum' : 'meetings.election.noQuorum')}
              </MetMark>{' '}
              {t('meetings.vote.quorumOf', {
                needed: result.quorum.needed,
                has: result.quorum.has,
              })}
            </p>
          )}
          {result.valid !== null && (
            <p>
              <MetMark met={result.valid}>
                {t(result.valid ? 'meetings.election.valid' : 'meetings.election.invalid')}
              </MetMark>
            </p>
          )}
          {result.reasons.map((reason) => (
            <p key={`${reason.code} ${String(reason.params?.['name'] ?? '')}`}>
              {sentence(reason)}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function Candidate({
  row,
  onUpdate,
}: {
  readonly row: Row;
  readonly onUpdate: (update: (row: Row) => Row) => void;
}): ReactNode {
  const { suggestions } = useMinutesSetting();
  const form = useRowForm(parts.candidates, row, onUpdate);
  const field = { register: parts.candidates, form, row };
  return (
    <>
      <PartField {...field} name="name" suggestions={suggestions.people} />
      <PartField {...field} name="post" />
      <PartField {...field} name="approve" />
      <PartField {...field} name="against" />
      <PartField {...field} name="abstain" />
    </>
  );
}
