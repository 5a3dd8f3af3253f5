import type { ReactNode } from 'react';
import type { Register } from '../../shared/registers/define.ts';
import { Opening } from '../app/frame/Opening.tsx';
import type { OwnPageProps } from '../registers/beyond.ts';
import { useAppraisal } from './appraisalData.ts';
import { AppraisalView } from './AppraisalView.tsx';
import { NewAppraisal } from './NewAppraisal.tsx';
import { NotOpened } from '../registers/record/NotOpened.tsx';
import './appraisals.css';

/** The appraisal of a branch as a guided flow, or its beginning. */
export function AppraisalPage({ register, id }: OwnPageProps): ReactNode {
  return id === null ? (
    <NewAppraisal register={register} />
  ) : (
    <KnownAppraisal register={register} id={id} />
  );
}

function KnownAppraisal({
  register,
  id,
}: {
  readonly register: Register;
  readonly id: string;
}): ReactNode {
  const { data, error } = useAppraisal(id);
  if (error !== null) return <NotOpened register={register} error={error} />;
  return data === undefined ? <Opening /> : <AppraisalView register={register} document={data} />;
}
