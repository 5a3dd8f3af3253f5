import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Register } from '../../shared/registers/define.ts';
import { Opening } from '../app/frame/Opening.tsx';
import { Page } from '../app/frame/Page.tsx';
import { useLabel, useSentence } from '../i18n.ts';
import type { OwnPageProps } from '../registers/beyond.ts';
import { listPath } from '../registers/paths.ts';
import { useAppraisal } from './appraisalData.ts';
import { AppraisalView } from './AppraisalView.tsx';
import { NewAppraisal } from './NewAppraisal.tsx';
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
  const { t } = useTranslation();
  const labelOf = useLabel();
  const sentence = useSentence();
  const go = useNavigate();
  const { data, error } = useAppraisal(id);
  if (error !== null)
    return (
      <Page title={labelOf(register.label)}>
        <Alert type="warning" showIcon title={sentence(error)} />
        <p className="actions">
          <Button onClick={() => void go(listPath(register.key))}>{t('register.toList')}</Button>
        </p>
      </Page>
    );
  return data === undefined ? <Opening /> : <AppraisalView register={register} document={data} />;
}
