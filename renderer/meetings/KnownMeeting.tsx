import { PrinterOutlined } from '@ant-design/icons';
import { Button, Tabs } from 'antd';
import { type ReactNode, useCallback, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AnyRecord, Register } from '../../shared/registers/define.ts';
import { keys } from '../api/queryClient.ts';
import { Opening } from '../app/frame/Opening.tsx';
import { Page } from '../app/frame/Page.tsx';
import { useMay } from '../app/session.ts';
import type { ShownRecord } from '../registers/data/records.ts';
import { HistoryTab } from '../registers/history/HistoryTab.tsx';
import { listPath, newPath } from '../registers/paths.ts';
import { RecordActions } from '../registers/record/RecordActions.tsx';
import { StateMarks } from '../registers/record/StateMarks.tsx';
import { useCameFrom } from '../registers/record/useCameFrom.ts';
import { useShow } from '../registers/values/useShow.ts';
import { fetchMeeting } from './api.ts';
import type { MeetingDocument } from './document.ts';
import { startKnown } from './draft/start.ts';
import { MinutesForm } from './form/MinutesForm.tsx';
import { MinutesSheet } from './sheet/MinutesSheet.tsx';
import { NotOpened } from '../registers/record/NotOpened.tsx';
import { PrintMinutes } from './sheet/PrintMinutes.tsx';

interface Props {
  readonly register: Register;
  readonly id: string;
}

/** Kept minutes, once they have come. */
export function KnownMeeting({ register, id }: Props): ReactNode {
  const { data, error } = useQuery({
    queryKey: [...keys.registers, register.key, 'document', id],
    queryFn: () => fetchMeeting(id),
  });
  if (error !== null) return <NotOpened register={register} error={error} />;
  return data === undefined ? <Opening /> : <Minutes register={register} kept={data} />;
}

/** How the minutes stand on the screen: to be read, corrected, or taken up after a planned meeting. */
type Doing = 'read' | 'edit' | 'takeUp';

function Minutes({
  register,
  kept,
}: {
  readonly register: Register;
  readonly kept: MeetingDocument;
}): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const from = useCameFrom() ?? listPath(register.key);
  const keeps = useMay('keep');
  const show = useShow(register);
  const [doing, setDoing] = useState<Doing>('read');
  const [printing, setPrinting] = useState(false);
  const onPrinted = useCallback(() => setPrinting(false), []);
  const { meeting } = kept;
  const title = show.of(meeting, register.title);
  const toCome = keeps && meeting.voidedAt === null && meeting['state'] === 'planned';
  const lecture = keeps ? lectureWithin(meeting) : null;
  const reading = doing === 'read';
  return (
    <Page
      title={title}
      actions={
        <>
          <RecordActions
            register={register}
            record={meeting}
            title={title}
            editing={!reading}
            changes={[]}
            onEdit={() => setDoing('edit')}
            onChange={() => undefined}
            onBack={() => void go(from)}
          />
          {reading && toCome && (
            <Button onClick={() => setDoing('takeUp')}>{t('meetings.takeUp')}</Button>
          )}
          {reading && lecture !== null && (
            <Button onClick={() => void go(newPath(register.key, lecture))}>
              {t('meetings.lectureWithin')}
            </Button>
          )}
          {reading && (
            <Button icon={<PrinterOutlined aria-hidden />} onClick={() => setPrinting(true)}>
              {t('common.print')}
            </Button>
          )}
        </>
      }
    >
      <StateMarks register={register} record={meeting} show={show} />
      {reading ? (
        <Tabs
          destroyOnHidden
          items={[
            {
              key: 'minutes',
              label: t('meetings.tab'),
              children: (
                <div className="minutes-paper">
                  <MinutesSheet kept={kept} show={show} />
                </div>
              ),
            },
            {
              key: 'history',
              label: t('register.tabs.history'),
              children: <HistoryTab register={register} record={meeting} show={show} />,
            },
          ]}
        />
      ) : (
        <MinutesForm
          key={doing}
          register={register}
          start={startKnown(kept, doing === 'takeUp' ? { state: 'held' } : {})}
          kept={kept}
          show={show}
          onSaved={() => setDoing('read')}
          onCancel={() => setDoing('read')}
        />
      )}
      {printing && <PrintMinutes kept={kept} show={show} onPrinted={onPrinted} />}
    </Page>
  );
}

/**
 * What the minutes of a lecture given at a meeting begin with: it is recorded as its own
 * (domain.md 4.2). Null where there is none.
 */
function lectureWithin(meeting: ShownRecord): AnyRecord | null {
  const { branch = null, heldOn = null } = meeting;
  const held = meeting.voidedAt === null && meeting['state'] === 'held';
  if (!held || !['general', 'theme-day'].includes(String(meeting['kind']))) return null;
  return { kind: 'lecture', branch, heldOn, within: meeting.id };
}
