import { Button, Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { members } from '../../shared/registers/members.ts';
import type { Register } from '../../shared/registers/define.ts';
import { Refused } from '../app/forms/Refused.tsx';
import type { TypedValues } from '../registers/form/typed.ts';
import { listPath, recordPath } from '../registers/paths.ts';
import { useSaved } from '../registers/record/useSaved.tsx';
import { ReferencePicker } from '../ui/pickers/ReferencePicker.tsx';
import { createAppraisal, useBeginning } from './appraisalData.ts';
import { Beginning } from './Beginning.tsx';
import { MeetingPicker } from './MeetingPicker.tsx';
import { useOnlyBranch } from './useOnlyBranch.ts';

interface Props {
  readonly register: Register;
  /** What is chosen already, by the fields of the register. */
  readonly begin: TypedValues;
}

const { among } = members.fields.branch;
const branches = { to: 'organizations', ...(among && { among }) };
const yearsBack = 10;
/** In the first months the appraisal of the year before is held. */
const lateMonths = 3;

const usualYear = (now: Date): number => now.getFullYear() - (now.getMonth() < lateMonths ? 1 : 0);

const textIn = (begin: TypedValues, key: string): string | null => {
  const value = begin[key];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** Which branch, which year, and at which meeting. */
export function BeginForm({ register, begin }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const go = useNavigate();
  const saved = useSaved();
  const [now] = useState(() => new Date());
  const only = useOnlyBranch();
  const [chosenBranch, setBranch] = useState(() => textIn(begin, 'branch'));
  const branch = chosenBranch ?? only;
  const [year, setYear] = useState(() => Number(textIn(begin, 'year')) || usualYear(now));
  const [meeting, setMeeting] = useState(() => textIn(begin, 'meeting'));
  const { data, error } = useBeginning(branch === null ? null : { branch, year });
  const create = useMutation({
    mutationFn: (of: string) => createAppraisal({ branch: of, year, meeting }),
    onSuccess: async ({ id: created }) => {
      if (created === undefined) return;
      await saved(t('appraisals.begin.created', { title: data?.values.title ?? '' }));
      void go(recordPath(register.key, created), { replace: true });
    },
  });
  const years = Array.from({ length: yearsBack + 1 }, (_, back) => now.getFullYear() - back);
  const ready = data?.existing === null && data.people.length > 0;
  return (
    <form
      className="narrow appraisal-begin"
      onSubmit={(event) => {
        event.preventDefault();
        if (branch !== null && !create.isPending) create.mutate(branch);
      }}
    >
      <div className="form-field">
        <label htmlFor={`${id}-branch`}>{t('appraisals.begin.branch')}</label>
        <ReferencePicker
          id={`${id}-branch`}
          field={branches}
          value={branch}
          clearable={false}
          onChange={(chosen) => {
            setBranch(chosen);
            setMeeting(null);
          }}
        />
      </div>
      <div className="form-field">
        <label htmlFor={`${id}-year`}>{t('appraisals.begin.year')}</label>
        <Select
          id={`${id}-year`}
          className="input-wide"
          value={year}
          options={[...new Set([...years, year])].map((value) => ({
            value,
            label: t('appraisals.begin.yearOf', { year: value }),
          }))}
          onChange={(chosen: number) => {
            setYear(chosen);
            setMeeting(null);
          }}
        />
      </div>
      {ready && data.meetings.length > 0 && (
        <MeetingPicker
          label={t('appraisals.begin.meeting')}
          meetings={data.meetings}
          value={meeting}
          onChange={(chosen) => setMeeting(chosen?.id ?? null)}
        />
      )}
      {data && (
        <Beginning
          register={register}
          year={year}
          beginning={data}
          refused={create.data?.id === undefined ? (create.data?.findings ?? []) : []}
        />
      )}
      <Refused error={error ?? create.error} />
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={create.isPending} disabled={!ready}>
          {t('appraisals.begin.create')}
        </Button>
        <Button onClick={() => void go(listPath(register.key))}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
