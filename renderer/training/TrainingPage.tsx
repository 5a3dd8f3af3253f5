import { ImportOutlined, PlusOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Refused } from '../app/forms/Refused.tsx';
import { Opening } from '../app/frame/Opening.tsx';
import { Page } from '../app/frame/Page.tsx';
import { useMay } from '../app/session.ts';
import { PrintHead } from '../duties/PrintHead.tsx';
import { ScopeBar } from '../duties/ScopeBar.tsx';
import { useScope } from '../duties/useScope.ts';
import { importPath, listPath } from '../registers/paths.ts';
import { MemberHours } from './MemberHours.tsx';
import { PlanTable } from './PlanTable.tsx';
import { Totals } from './Totals.tsx';
import { useTraining } from './trainingData.ts';
import '../registers/registers.css';
import '../duties/duties.css';
import './training.css';

/** Training (domain.md 4.2): class-hours of each member against the target, the plan against what was done. */
export function TrainingPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const [scope, choose] = useScope();
  const { data, error } = useTraining(scope);
  const begin = scope.branch === null ? '' : `?branch=${scope.branch}`;
  return (
    <Page
      title={t('duties.training.title')}
      hint={t('duties.training.hint')}
      actions={
        <>
          {keeps && (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => void go(`/training/new${begin}`)}
            >
              {t('duties.training.add')}
            </Button>
          )}
          {keeps && (
            <Button
              icon={<ImportOutlined aria-hidden />}
              onClick={() => void go(importPath('trainings'))}
            >
              {t('duties.training.import')}
            </Button>
          )}
          <Button
            icon={<UnorderedListOutlined aria-hidden />}
            onClick={() => void go(listPath('trainings'))}
          >
            {t('duties.training.list')}
          </Button>
        </>
      }
    >
      <ScopeBar scope={scope} onChange={choose} />
      <PrintHead {...scope} />
      <Refused error={error} />
      {data ? (
        <>
          <MemberHours members={data.members} />
          <Totals totals={data.totals} />
          <PlanTable plan={data.plan} scope={scope} />
        </>
      ) : (
        error === null && <Opening />
      )}
    </Page>
  );
}
