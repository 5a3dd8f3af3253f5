import { Button } from 'antd';
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingKinds } from '../../../shared/codes/index.ts';
import { readValue } from '../../../shared/fields/readValue.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { Choices } from '../../app/forms/Choices.tsx';
import { useLabel, useLanguage, useSentence } from '../../i18n.ts';
import { useCodes } from '../../registers/data/useCodes.ts';
import { useReadContext } from '../../registers/form/useReadContext.ts';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { ReferencePicker } from '../../ui/pickers/ReferencePicker.tsx';
import { useFocusFirst } from '../../ui/useFocusFirst.ts';
import { today } from '../../ui/today.ts';
import type { AskedPeriod } from './meetingAddress.ts';
import type { Occasion } from '../draft/start.ts';

interface Props {
  /** As far as it is known. */
  readonly occasion: Occasion;
  /** The period of the duty that the minutes are to fulfil. */
  readonly period: AskedPeriod | null;
  readonly onBegin: (occasion: { branch: string; kind: string; on: string }) => void;
  readonly onCancel: () => void;
}

/** What meets, which organisation, when: then the template and the register fill in the rest. */
export function BeginStep({ occasion, period, onBegin, onCancel }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const labelOf = useLabel();
  const sentence = useSentence();
  const codes = useCodes();
  const context = useReadContext();
  const [kind, setKind] = useState(occasion.kind);
  const [branch, setBranch] = useState(occasion.branch);
  const [typedDay, setTypedDay] = useState(occasion.on ?? likelyDay(period));
  const [tried, setTried] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  useFocusFirst(place);
  const { fields } = meetings;
  const read = readValue(fields.heldOn, typedDay, context);
  const on = typeof read.value === 'string' ? read.value : null;
  const unreadable = read.findings.find(({ level }) => level === 'error');
  const missing = (label: { zh: string; en: string }): string =>
    sentence({ code: 'required.missing', params: { label: labelOf(label) } });

  const begin = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (kind !== null && branch !== null && on !== null) onBegin({ kind, branch, on });
  };
  return (
    <form ref={place} className="narrow begin-step" noValidate onSubmit={begin}>
      <Choices
        label={labelOf(fields.kind.label)}
        inline
        choices={codes(meetingKinds)
          .items.filter(({ retired }) => retired !== true)
          .map((item) => ({ value: item.code, label: item[language] }))}
        value={kind ?? undefined}
        error={tried && kind === null ? missing(fields.kind.label) : undefined}
        onChange={(chosen) => {
          setKind(chosen);
        }}
      />
      <div className="field">
        <label htmlFor="begin-branch">{labelOf(fields.branch.label)}</label>
        <ReferencePicker
          id="begin-branch"
          label={labelOf(fields.branch.label)}
          field={{ to: fields.branch.to }}
          value={branch}
          clearable={false}
          invalid={tried && branch === null}
          describedBy="begin-branch-error"
          onChange={setBranch}
        />
        <p id="begin-branch-error" className="field-error" role="alert">
          {tried && branch === null ? missing(fields.branch.label) : ''}
        </p>
      </div>
      <div className="field">
        <label htmlFor="begin-day">{labelOf(fields.heldOn.label)}</label>
        <TextInput
          id="begin-day"
          label={labelOf(fields.heldOn.label)}
          value={typedDay}
          invalid={tried && on === null}
          describedBy="begin-day-note"
          onChange={setTypedDay}
          {...(on !== null && { onBlur: () => setTypedDay(on) })}
        />
        {period !== null && (
          <p className="field-hint">{t('meetings.begin.period', { ...period })}</p>
        )}
        <p id="begin-day-note" className={unreadable ? 'field-error' : 'field-hint'}>
          {unreadable
            ? sentence(unreadable)
            : on === null
              ? missing(fields.heldOn.label)
              : on > today()
                ? t('meetings.begin.planned', { on })
                : t('meetings.begin.understood', { on })}
        </p>
      </div>
      <div className="actions">
        <Button type="primary" htmlType="submit">
          {t('meetings.begin.do')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}

/** A meeting of a period that is over was not held today: the day is left for whoever knows it. */
function likelyDay(period: AskedPeriod | null): string {
  const now = today();
  return period === null || (period.from <= now && now <= period.to) ? now : '';
}
