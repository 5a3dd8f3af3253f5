import { Button } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Refused } from '../app/forms/Refused.tsx';
import { fetchList } from '../registers/data/records.ts';
import { ReferencePicker } from '../ui/pickers/ReferencePicker.tsx';
import { ReferencesPicker } from '../ui/pickers/ReferencesPicker.tsx';

interface Props {
  readonly id: string;
  /** The branch whose members are offered to be chosen at one stroke; null for none yet. */
  readonly branch: string | null;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** Nobody is chosen, though somebody has to be. */
  readonly missing: boolean;
}

const members = { to: 'members' } as const;
const organizations = { to: 'organizations' } as const;
/** A branch has no more (domain.md 4.1); of more a list is imported. */
const most = 500;

/** Who took part: by name or pinyin, or the whole branch. */
export function PeopleChoice({ id, branch, value, onChange, missing }: Props): ReactNode {
  const { t } = useTranslation();
  const branchId = useId();
  const [of, setOf] = useState(branch);
  const everybody = useMutation({
    mutationFn: (whole: string) =>
      fetchList('members', {
        where: { branch: { in: [whole] }, leftOn: { empty: true } },
        limit: most,
      }),
    onSuccess: ({ records }) =>
      onChange([...new Set([...value, ...records.map((record) => record.id)])]),
  });
  return (
    <fieldset className="form-section">
      <legend>{t('duties.newTraining.members')}</legend>
      <label htmlFor={id} className="form-label">
        {t('duties.newTraining.membersHint')}
        <span className="form-required"> {t('common.required')}</span>
      </label>
      <ReferencesPicker
        id={id}
        label={t('duties.newTraining.members')}
        field={members}
        value={value}
        onChange={onChange}
      />
      {missing && (
        <p className="field-error" role="alert">
          {t('duties.newTraining.nobody')}
        </p>
      )}
      <div className="people-choice">
        <span role="status">{t('duties.newTraining.chosen', { count: value.length })}</span>
        <span className="people-branch">
          <label htmlFor={branchId}>{t('duties.newTraining.branch')}</label>
          <ReferencePicker
            id={branchId}
            field={organizations}
            value={of}
            clearable
            onChange={setOf}
          />
          <Button
            disabled={of === null}
            loading={everybody.isPending}
            onClick={() => {
              if (of !== null) everybody.mutate(of);
            }}
          >
            {t('duties.newTraining.everybody')}
          </Button>
        </span>
      </div>
      <Refused error={everybody.error} />
    </fieldset>
  );
}
