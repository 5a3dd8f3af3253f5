import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { voteRuleKinds } from '../../../shared/codes/index.ts';
import { useLanguage } from '../../i18n.ts';
import type { FieldForm } from '../../registers/form/useForm.ts';
import { FindingLines } from '../../ui/findings/FindingLines.tsx';
import { type Row, type AgendaRow, parts } from '../draft/rows.ts';
import { findRule, isElection, itemVote, usualRule, votesAbove } from '../draft/voting.ts';
import { ElectionPart } from './ElectionPart.tsx';
import { useMinutesSetting } from './MinutesContext.ts';
import { PartField } from './PartField.tsx';
import { VoteResultLines } from './VoteResultLines.tsx';

interface Props {
  readonly row: AgendaRow;
  readonly form: FieldForm;
  readonly onCandidates: (update: (rows: readonly Row[]) => readonly Row[]) => void;
}

const votes = ['approve', 'against', 'abstain'] as const;
const ballots = ['issued', 'returned', 'valid'] as const;

/** The vote of an item. What the list of names says stands in it already; what came of it is told. */
export function VotePart({ row, form, onCandidates }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { electors, voteRules, kind: meetingKind } = useMinutesSetting();
  const { record } = form;
  const election = isElection(record['kind']) || row.candidates.length > 0;
  const usual = usualRule(meetingKind, record['kind']);
  const chosen = typeof record['voteRule'] === 'string' ? record['voteRule'] : usual;
  const rule = findRule(voteRules, chosen);
  const field = { register: parts.agenda, form, row };
  const listed = (count: number | null): string | undefined =>
    count === null ? undefined : t('meetings.vote.listed', { count });
  const above = election ? undefined : votesAbove(record, electors);
  // What was typed alone may be too many already: that is told at the field.
  const told = form.findings.some(({ code }) => code === above?.code);
  const usualName = voteRuleKinds.items.find(({ code }) => code === usual)?.[language];
  const title = t(election ? 'meetings.election.election' : 'meetings.vote.title');
  return (
    <div role="group" aria-label={title} className="vote">
      <p className="form-label">{title}</p>
      <div className="vote-how">
        <PartField {...field} name="voteMethod" />
        <PartField {...field} name="voteRule" placeholder={usualName} />
      </div>
      <div className="vote-figures">
        <PartField {...field} name="due" placeholder={listed(electors.due)} />
        <PartField {...field} name="present" placeholder={listed(electors.present)} />
        {!election && (
          <PartField {...field} name="written" placeholder={listed(electors.written)} />
        )}
        {election
          ? [...ballots, 'seats'].map((name) => <PartField key={name} {...field} name={name} />)
          : votes.map((name) => <PartField key={name} {...field} name={name} />)}
        {!election &&
          record['voteMethod'] === 'secret' &&
          ballots.map((name) => <PartField key={name} {...field} name={name} />)}
      </div>
      {election ? (
        <ElectionPart
          rows={row.candidates}
          item={record}
          rule={rule}
          electors={electors}
          onChange={onCandidates}
        />
      ) : above !== undefined ? (
        !told && <FindingLines findings={[above]} label={t('meetings.vote.title')} />
      ) : rule === undefined ? (
        <p className="quiet">{t('meetings.vote.noRule')}</p>
      ) : (
        <VoteResultLines result={itemVote(record, electors, rule)} />
      )}
    </div>
  );
}
