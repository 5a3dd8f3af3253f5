import { ArrowLeftOutlined, DeleteOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Tabs } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Register } from '../../shared/registers/define.ts';
import { Page } from '../app/frame/Page.tsx';
import { useMay } from '../app/session.ts';
import { HistoryTab } from '../registers/history/HistoryTab.tsx';
import { listPath } from '../registers/paths.ts';
import { StateMarks } from '../registers/record/StateMarks.tsx';
import { useRestore } from '../registers/record/useRestore.ts';
import { VoidDialog } from '../registers/record/VoidDialog.tsx';
import { useShow } from '../registers/values/useShow.ts';
import type { AppraisalDocument } from './appraisalData.ts';
import { AppraisalFlow } from './AppraisalFlow.tsx';

interface Props {
  readonly register: Register;
  readonly document: AppraisalDocument;
}

/** An appraisal: its flow, its history, and what can be done with the whole of it. */
export function AppraisalView({ register, document }: Props): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const show = useShow(register);
  const { appraisal } = document;
  const title = show.of(appraisal, register.title);
  const voided = appraisal.voidedAt !== null;
  const [voiding, setVoiding] = useState(false);
  const restore = useRestore(register, appraisal.id, title);
  return (
    <Page
      title={title}
      hint={show.of(appraisal, 'branch')}
      actions={
        <>
          <Button
            icon={<ArrowLeftOutlined aria-hidden />}
            onClick={() => void go(listPath(register.key))}
          >
            {t('register.toList')}
          </Button>
          {keeps && !voided && (
            <Button icon={<DeleteOutlined aria-hidden />} onClick={() => setVoiding(true)}>
              {t('register.void.button')}
            </Button>
          )}
          {keeps && voided && (
            <Button
              type="primary"
              icon={<UndoOutlined aria-hidden />}
              loading={restore.isPending}
              onClick={() => restore.mutate()}
            >
              {t('register.restore.button')}
            </Button>
          )}
        </>
      }
    >
      <StateMarks register={register} record={appraisal} show={show} />
      <Tabs
        items={[
          {
            key: 'flow',
            label: t('appraisals.flow'),
            children: <AppraisalFlow document={document} fixed={!keeps || voided} />,
          },
          {
            key: 'history',
            label: t('register.tabs.history'),
            children: <HistoryTab register={register} record={appraisal} show={show} />,
          },
        ]}
      />
      {voiding && (
        <VoidDialog
          register={register}
          record={appraisal}
          title={title}
          onClose={() => setVoiding(false)}
        />
      )}
    </Page>
  );
}
