import { Button } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DistributionAnswer } from '../../../electron/core/economy/answers.ts';
import { DayField } from '../../accounts/enter/DayField.tsx';
import { formFlow } from '../../accounts/enter/formFlow.ts';
import { useDay } from '../../accounts/enter/useDay.ts';
import { PlanFindings } from '../../accounts/entries/PlanFindings.tsx';
import { Labelled } from '../../app/forms/Labelled.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { useSaveKey } from '../../ui/useSaveKey.ts';
import { useLeaveGuard } from '../../registers/form/useLeaveGuard.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { ReferencePicker } from '../../ui/pickers/ReferencePicker.tsx';
import { MoneyField } from '../posting/MoneyField.tsx';
import { type SentPlan, savePlan } from '../posting/postings.ts';
import { PlanAmounts } from './PlanAmounts.tsx';
import { type TypedPlan, readPercent, readPlan, typedPlan, workOut } from './planDraft.ts';

const meetings = { to: 'meetings' } as const;
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The plan while it may be changed: what is typed beside what it comes to. */
export function PlanForm({ answer }: { readonly answer: DistributionAnswer }): ReactNode {
  const { t } = useTranslation();
  const saved = useSaved();
  const { plan, year } = answer;
  const [first] = useState(() => typedPlan(answer));
  const [typed, setTyped] = useState(first);
  const opened = useDay(() => plan.openedOn ?? '');
  const approved = useDay(() => plan.approvedOn ?? '');
  const change = (part: Partial<TypedPlan>): void => setTyped({ ...typed, ...part });
  const dirty = typed !== first || opened.day !== plan.openedOn || approved.day !== plan.approvedOn;
  const read = readPlan(typed);
  const worked = read === null ? null : workOut(answer, read);
  const daysRead = [opened, approved].every((day) => day.day !== null || day.typed.trim() === '');
  const saving = useMutation({
    mutationFn: (sent: SentPlan) => savePlan(sent),
    onSuccess: async (kept) => {
      if (kept.id !== undefined) await saved(t('economy.distribution.saved', { year }));
    },
  });
  useLeaveGuard(dirty && !saving.isPending && saving.data?.id === undefined);
  const submit = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    if (read === null || !daysRead || saving.isPending) return;
    saving.mutate({
      year,
      version: plan.version,
      ...read,
      otherNote: orNull(typed.otherNote),
      openedOn: opened.day,
      approvedOn: approved.day,
      meeting: typed.meeting,
      shares: null,
      meetingNote: orNull(typed.meetingNote),
      remarks: orNull(typed.remarks),
    });
  };
  useSaveKey(() => submit());
  const percentWrong = readPercent(typed.reservePercent) === null;
  return (
    <form className="plan-form no-print" noValidate onSubmit={submit} {...formFlow}>
      <div className="posting-columns">
        <div className="posting-fields">
          <fieldset className="form-section">
            <legend>{t('economy.distribution.amounts')}</legend>
            <div className="form-grid">
              <Labelled
                label={t('economy.distribution.reservePercent')}
                hint={t('economy.distribution.reserveHint')}
                error={percentWrong ? t('economy.distribution.percentWrong') : undefined}
              >
                {({ id }) => (
                  <TextInput
                    id={id}
                    numeric
                    unit="%"
                    value={typed.reservePercent}
                    invalid={percentWrong}
                    onChange={(reservePercent) => change({ reservePercent })}
                  />
                )}
              </Labelled>
              <MoneyField
                label={t('economy.distribution.members')}
                hint={t('economy.distribution.membersHint')}
                value={typed.members}
                onChange={(members) => change({ members })}
              />
              <MoneyField
                label={t('economy.distribution.transferredIn')}
                hint={t('economy.distribution.transferredHint')}
                value={typed.transferred}
                onChange={(transferred) => change({ transferred })}
              />
              <MoneyField
                label={t('economy.distribution.other')}
                value={typed.other}
                onChange={(other) => change({ other })}
              />
            </div>
            {typed.other.trim() !== '' && (
              <Labelled label={t('economy.distribution.otherNote')}>
                {({ id }) => (
                  <TextInput
                    id={id}
                    value={typed.otherNote}
                    onChange={(otherNote) => change({ otherNote })}
                  />
                )}
              </Labelled>
            )}
          </fieldset>
          <fieldset className="form-section">
            <legend>{t('economy.distribution.procedure')}</legend>
            <p className="hint">{t('economy.distribution.procedureHint')}</p>
            <div className="form-grid">
              <DayField label={t('economy.distribution.openedOn')} day={opened} />
              <DayField label={t('economy.distribution.approvedOn')} day={approved} />
              <Labelled label={t('economy.distribution.meeting')}>
                {({ id }) => (
                  <ReferencePicker
                    id={id}
                    field={meetings}
                    clearable
                    value={typed.meeting}
                    placeholder={t('common.optional')}
                    onChange={(meeting) => change({ meeting })}
                  />
                )}
              </Labelled>
              <Labelled label={t('economy.distribution.meetingNote')}>
                {({ id }) => (
                  <TextInput
                    id={id}
                    value={typed.meetingNote}
                    placeholder={t('economy.distribution.meetingNoteHint')}
                    onChange={(meetingNote) => change({ meetingNote })}
                  />
                )}
              </Labelled>
            </div>
            <Labelled label={t('economy.act.remarks')}>
              {({ id }) => (
                <TextInput
                  id={id}
                  value={typed.remarks}
                  placeholder={t('common.optional')}
                  onChange={(remarks) => change({ remarks })}
                />
              )}
            </Labelled>
          </fieldset>
        </div>
        {worked !== null && (
          <div>
            <PlanAmounts
              plan={worked.plan}
              perShareFen={worked.perShareFen}
              totalShares={answer.totalShares}
            />
            <PlanFindings findings={dirty ? worked.findings : answer.findings} />
          </div>
        )}
      </div>
      <PlanFindings findings={saving.data?.findings ?? []} />
      <Refused error={saving.error} />
      <p className="actions" onMouseDown={(event) => event.preventDefault()}>
        <Button
          type={dirty || plan.id === null ? 'primary' : 'default'}
          htmlType="submit"
          loading={saving.isPending}
          disabled={read === null || !daysRead}
        >
          {t('economy.distribution.save')}
        </Button>
        <span className="quiet">{t('economy.distribution.saveHint')}</span>
      </p>
    </form>
  );
}
