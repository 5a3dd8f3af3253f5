import { PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useTitles } from '../registers/data/useTitles.ts';
import { newPath } from '../registers/paths.ts';
import type { ChosenMeeting } from './appraisalData.ts';

interface Props {
  readonly label: string;
  readonly meetings: readonly ChosenMeeting[];
  readonly value: string | null;
  readonly disabled?: boolean;
  readonly onChange: (meeting: ChosenMeeting | null) => void;
  /** What a new meeting begins with; no new one is offered where left out. */
  readonly begin?: {
    readonly branch: string;
    readonly kind: string;
    readonly heldOn: string | null;
  };
}

const titled = ['meetings'] as const;

/** Chooses one of the branch's meetings, or leads to recording it. */
export function MeetingPicker(props: Props): ReactNode {
  const { label, meetings, value, disabled = false, onChange, begin } = props;
  const { t } = useTranslation();
  const go = useNavigate();
  const id = useId();
  const titleOf = useTitles(titled);
  const known = value === null || meetings.some((meeting) => meeting.id === value);
  const options = [
    ...meetings.map((meeting) => ({
      value: meeting.id,
      label: `${meeting.heldOn} ${meeting.topic}`,
    })),
    ...(known ? [] : [{ value, label: titleOf('meetings', value) ?? '…' }]),
  ];
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        className="input-wide"
        value={value}
        options={options}
        allowClear
        disabled={disabled}
        aria-label={label}
        placeholder={t('appraisals.choose')}
        onChange={(chosen: string | undefined) =>
          onChange(meetings.find((meeting) => meeting.id === chosen) ?? null)
        }
      />
      {begin !== undefined && value === null && !disabled && (
        <p className="form-note">
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden />}
            onClick={() =>
              void go(
                newPath('meetings', {
                  kind: begin.kind,
                  branch: begin.branch,
                  ...(begin.heldOn !== null && { heldOn: begin.heldOn }),
                }),
              )
            }
          >
            {t('appraisals.newMeeting')}
          </Button>{' '}
          {t('appraisals.newMeetingHint')}
        </p>
      )}
    </div>
  );
}
