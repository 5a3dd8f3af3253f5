import { App, Button } from 'antd';
import { type ReactNode, type SyntheticEvent, useMemo, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { ApiError } from '../../api/apiError.ts';
import { useSentence } from '../../i18n.ts';
import { fieldId } from '../../registers/form/FormField.tsx';
import { useFormKeys } from '../../registers/form/useFormKeys.ts';
import { useLeaveGuard } from '../../registers/form/useLeaveGuard.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import type { Show } from '../../registers/values/useShow.ts';
import { fetchMeeting, saveMinutes } from '../api.ts';
import type { MeetingDocument } from '../document.ts';
import { partIds } from '../draft/changedParts.ts';
import { unmarkedOf } from '../draft/people.ts';
import type { Start } from '../draft/start.ts';
import { withoutIds } from '../draft/withoutIds.ts';
import { enterChoseAndGoesOn, enterGoesOn } from './enterGoesOn.ts';
import { MeetingConflict } from './MeetingConflict.tsx';
import { MinutesContext, type MinutesSetting } from './MinutesContext.ts';
import { MinutesSections } from './MinutesSections.tsx';
import { MinutesSummary } from './MinutesSummary.tsx';
import { UnmarkedDialog } from './UnmarkedDialog.tsx';
import { useFirstEmpty } from './useFirstEmpty.ts';
import { useMinutes } from './useMinutes.ts';

interface Props {
  readonly register: Register;
  readonly start: Start;
  /** As it is kept; null for new minutes. */
  readonly kept: MeetingDocument | null;
  readonly show: Show;
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}

const prefix = 'minutes';
const firstLines = ['place', 'beginsAt', 'endsAt', 'topic', 'chair', 'recorder'].map((key) =>
  fieldId(prefix, key),
);

/** The minutes of a meeting as one form, new or to be corrected; saved in one act. */
export function MinutesForm({ register, show, onSaved, onCancel, ...begun }: Props): ReactNode {
  // What is saved goes over what the form began with: it stays, whatever others write meanwhile.
  const [{ start, kept }] = useState(begun);
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const sentence = useSentence();
  const saved = useSaved();
  const summary = useRef<HTMLDivElement>(null);
  useFirstEmpty(firstLines);
  const minutes = useMinutes(register, start);
  const { form, draft, people, typed } = minutes;
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const [newer, setNewer] = useState<MeetingDocument>();
  const open = unmarkedOf(people);
  const planned = form.record['state'] !== 'held';

  const save = useMutation({
    mutationFn: (known: MeetingDocument | null) => {
      const input = minutes.input();
      return known === null
        ? saveMinutes(input, null)
        : saveMinutes(withoutIds(input, partIds(known)), known.meeting);
    },
    onSuccess: async ({ id, findings }) => {
      setNewer(undefined);
      if (id === undefined) {
        minutes.sayFromStore(findings);
        showErrors();
        return;
      }
      await saved(t('register.form.saved', { title: show.of(form.record, register.title) }));
      onSaved(id);
    },
    onError: async (error) => {
      if (kept !== null && error instanceof ApiError && error.code === 'record.changed-meanwhile')
        setNewer(await fetchMeeting(kept.meeting.id));
      else void message.error(sentence(error));
    },
  });
  useLeaveGuard(typed && !save.isPending && !save.isSuccess);

  const showErrors = (): void => {
    setTried(true);
    form.tell(Object.keys(register.fields));
    setTimeout(() => summary.current?.focus());
  };
  const submit = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    if (save.isPending) return;
    if (minutes.hasErrors) showErrors();
    else if (kept !== null && !typed) onCancel();
    else if (draft.named && !planned && open.length > 0) setAsking(true);
    else save.mutate(kept);
  };
  const cancel = (): void => {
    if (kept === null || !typed) {
      onCancel();
      return;
    }
    modal.confirm({
      title: t('register.leave.title'),
      content: t('register.leave.what'),
      okText: t('register.leave.stay'),
      cancelText: t('register.leave.drop'),
      onCancel,
    });
  };
  useFormKeys({ onSave: submit, onCancel: cancel });

  const { suggestions, voteRules } = minutes.around;
  const { said, electors, occasion } = minutes;
  const setting = useMemo<MinutesSetting>(
    () => ({
      suggestions,
      voteRules,
      electors,
      kind: occasion.kind,
      heldOn: occasion.on,
      tried,
      said,
    }),
    [suggestions, voteRules, electors, occasion.kind, occasion.on, tried, said],
  );
  return (
    <MinutesContext value={setting}>
      <form
        className="record-form minutes-form"
        noValidate
        onSubmit={submit}
        onKeyDownCapture={enterGoesOn}
        onKeyDown={enterChoseAndGoesOn}
      >
        {tried && (
          <MinutesSummary
            ref={summary}
            findings={form.findings}
            rowFindings={minutes.rowFindings}
            draft={draft}
            prefix={prefix}
          />
        )}
        <MinutesSections minutes={minutes} prefix={prefix} />
        <div className="form-actions">
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('common.save')}
          </Button>
          <Button onClick={cancel}>{t('common.cancel')}</Button>
          <span className="quiet">{t('meetings.form.keys')}</span>
        </div>
      </form>
      {asking && (
        <UnmarkedDialog
          people={open}
          onBack={() => setAsking(false)}
          onAllPresent={() => {
            minutes.markAllPresent();
            setAsking(false);
          }}
          onLater={() => {
            setAsking(false);
            save.mutate(kept);
          }}
        />
      )}
      {newer && kept && (
        <MeetingConflict
          register={register}
          before={kept}
          theirs={newer}
          mine={form.changes}
          show={show}
          onKeepMine={() => save.mutate(newer)}
          onTakeTheirs={() => void saved(t('register.conflict.taken')).then(onCancel)}
          onBack={() => setNewer(undefined)}
        />
      )}
    </MinutesContext>
  );
}
