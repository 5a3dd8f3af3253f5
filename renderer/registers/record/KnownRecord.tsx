import { Tabs } from 'antd';
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Register } from '../../../shared/registers/define.ts';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { specialOf } from '../beyond.ts';
import { ChangeDialog } from '../change/ChangeDialog.tsx';
import { type ChangeKind, anyChange, hasDatedFields } from '../change/changeKind.ts';
import type { ShownRecord } from '../data/records.ts';
import { HistoryTab } from '../history/HistoryTab.tsx';
import { TimelineTab } from '../history/TimelineTab.tsx';
import { listPath } from '../paths.ts';
import { useShow } from '../values/useShow.ts';
import { EditView } from './EditView.tsx';
import { ReadView } from './ReadView.tsx';
import { RecordActions } from './RecordActions.tsx';
import { StateMarks } from './StateMarks.tsx';
import { useCameFrom } from './useCameFrom.ts';
import { useReveal } from './useReveal.ts';

interface Props {
  readonly register: Register;
  readonly record: ShownRecord;
}

/** A record to be read, corrected, changed by decisions, and looked back on. */
export function KnownRecord({ register, record }: Props): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const from = useCameFrom() ?? listPath(register.key);
  const keeps = useMay('keep') && record.voidedAt === null;
  const show = useShow(register);
  const revealing = useReveal(register, record);
  const [editing, setEditing] = useState(false);
  const [change, setChange] = useState<ChangeKind | null>(null);
  const { changes: all = [], tabs = [] } = specialOf(register) ?? {};
  const changes = keeps ? all.filter((kind) => kind.applies(record)) : [];
  const read = editing ? (
    <EditView
      register={register}
      record={record}
      show={show}
      revealing={revealing}
      onDone={() => setEditing(false)}
      onChangeDated={(key) => setChange(anyChange([key]))}
    />
  ) : (
    <ReadView register={register} record={record} show={show} revealing={revealing} />
  );
  return (
    <Page
      title={show.of(record, register.title)}
      actions={
        <RecordActions
          register={register}
          record={record}
          title={show.of(record, register.title)}
          editing={editing}
          changes={changes}
          onEdit={() => setEditing(true)}
          onChange={setChange}
          onBack={() => void go(from)}
        />
      }
    >
      <StateMarks register={register} record={record} show={show} />
      {editing ? (
        read
      ) : (
        <Tabs
          destroyOnHidden
          items={[
            { key: 'record', label: t('register.tabs.record'), children: read },
            ...(hasDatedFields(register)
              ? [
                  {
                    key: 'timeline',
                    label: t('register.tabs.timeline'),
                    children: (
                      <TimelineTab register={register} record={record} show={show} keeps={keeps} />
                    ),
                  },
                ]
              : []),
            ...tabs.map(({ key, name, Content }) => ({
              key,
              label: name(t),
              children: (
                <Suspense fallback={<Opening />}>
                  <Content record={record} />
                </Suspense>
              ),
            })),
            {
              key: 'history',
              label: t('register.tabs.history'),
              children: <HistoryTab register={register} record={record} show={show} />,
            },
          ]}
        />
      )}
      {change && (
        <ChangeDialog
          register={register}
          record={record}
          kind={change}
          show={show}
          onClose={() => setChange(null)}
        />
      )}
    </Page>
  );
}
