import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { members } from '../../shared/registers/members.ts';
import type { Register } from '../../shared/registers/define.ts';
import { Opening } from '../app/frame/Opening.tsx';
import { Page } from '../app/frame/Page.tsx';
import { begunWith } from '../registers/form/begunWith.ts';
import { useOnlyReferences } from '../registers/record/useOnlyReferences.ts';
import { BeginForm } from './BeginForm.tsx';

/** Chooses branch and year; the list of those who take part is made from the register. */
export function NewAppraisal({ register }: { readonly register: Register }): ReactNode {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const set = address.get('set');
  // Members are of a branch: where there is only one, that is what is appraised.
  const only = useOnlyReferences(members);
  const begin = useMemo(
    () => only && { branch: only['branch'] ?? null, ...begunWith(register, set) },
    [only, register, set],
  );
  return (
    <Page title={t('appraisals.begin.title')} hint={t('appraisals.begin.hint')}>
      {begin ? <BeginForm register={register} begin={begin} /> : <Opening />}
    </Page>
  );
}
