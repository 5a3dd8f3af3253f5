import { ArrowLeftOutlined, PrinterOutlined, RollbackOutlined } from '@ant-design/icons';
import { Alert, Button, Tabs } from 'antd';
import { type ReactNode, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Register } from '../../../shared/registers/define.ts';
import { keys } from '../../api/queryClient.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { useLabel } from '../../i18n.ts';
import { type ShownRecord, fetchRecord } from '../../registers/data/records.ts';
import { HistoryTab } from '../../registers/history/HistoryTab.tsx';
import { listPath, recordPath } from '../../registers/paths.ts';
import { useCameFrom } from '../../registers/record/useCameFrom.ts';
import { useReveal } from '../../registers/record/useReveal.ts';
import { useShow } from '../../registers/values/useShow.ts';
import { duesPath } from '../duesPath.ts';
import { printPath } from '../print/printPath.ts';
import { Facts } from './Facts.tsx';
import { NotesDialog } from './NotesDialog.tsx';
import { type PrintedReceipt, useReceipt } from './receiptData.ts';
import { ReverseDialog } from './ReverseDialog.tsx';
import { Shares } from './Shares.tsx';

interface Props {
  readonly register: Register;
  readonly id: string;
}

/** A receipt that was written: it is read, printed or reversed, its amount never changed. */
export function KnownReceipt({ register, id }: Props): ReactNode {
  const labelOf = useLabel();
  const receipt = useReceipt(id);
  const record = useQuery({
    queryKey: [...keys.registers, register.key, 'record', id],
    queryFn: () => fetchRecord(register.key, id),
  });
  const error = receipt.error ?? record.error;
  if (error !== null)
    return (
      <Page title={labelOf(register.label)}>
        <Refused error={error} />
      </Page>
    );
  if (!receipt.data || !record.data) return <Opening />;
  return <Receipt register={register} receipt={receipt.data} record={record.data} />;
}

interface ReceiptProps {
  readonly register: Register;
  readonly receipt: PrintedReceipt;
  readonly record: ShownRecord;
}

function Receipt({ register, receipt, record }: ReceiptProps): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const from = useCameFrom();
  const keeps = useMay('keep') && record.voidedAt === null;
  const show = useShow(register);
  const revealing = useReveal(register, record);
  const [asking, setAsking] = useState<'reverse' | 'notes' | null>(null);
  const { branch, receivedOn, numberText, reverses, reversedBy, shares } = receipt;
  const back = from ?? duesPath({ year: Number(receivedOn.slice(0, 4)), branch: branch.id });
  return (
    <Page
      title={t('dues.receipt.title', { member: receipt.member.name, number: numberText })}
      actions={
        <>
          <Button icon={<ArrowLeftOutlined aria-hidden />} onClick={() => void go(back)}>
            {from === undefined ? t('dues.receipt.back') : t('register.toList')}
          </Button>
          {from === undefined && (
            <Button onClick={() => void go(listPath(register.key))}>
              {t('dues.receipt.list')}
            </Button>
          )}
          <Button
            type="primary"
            icon={<PrinterOutlined aria-hidden />}
            onClick={() => void go(printPath([receipt.id]))}
          >
            {t('dues.receipt.print')}
          </Button>
          {keeps && <Button onClick={() => setAsking('notes')}>{t('dues.receipt.notes')}</Button>}
          {keeps && reverses === null && reversedBy === null && (
            <Button icon={<RollbackOutlined aria-hidden />} onClick={() => setAsking('reverse')}>
              {t('dues.receipt.reverse')}
            </Button>
          )}
        </>
      }
    >
      <Reversed receipt={receipt} record={record} />
      <Tabs
        destroyOnHidden
        items={[
          {
            key: 'record',
            label: t('dues.receipt.record'),
            children: (
              <>
                <Facts register={register} record={record} show={show} />
                {shares.length > 0 && (
                  <section className="read-section">
                    <h2>{t('dues.receipt.months')}</h2>
                    <Shares shares={shares} />
                  </section>
                )}
                <p className="hint">{t('dues.receipt.fixed')}</p>
              </>
            ),
          },
          {
            key: 'history',
            label: t('dues.receipt.history'),
            children: <HistoryTab register={register} record={record} show={show} />,
          },
        ]}
      />
      {asking === 'reverse' && <ReverseDialog receipt={receipt} onClose={() => setAsking(null)} />}
      {asking === 'notes' && (
        <NotesDialog
          record={record}
          number={numberText}
          revealing={revealing}
          onClose={() => setAsking(null)}
        />
      )}
    </Page>
  );
}

/** That a receipt was taken back, or takes another back. */
function Reversed({ receipt, record }: Omit<ReceiptProps, 'register'>): ReactNode {
  const { t } = useTranslation();
  const { reverses, reversedBy } = receipt;
  const original = record['reverses'];
  if (reversedBy !== null)
    return (
      <Alert
        type="warning"
        showIcon
        className="refused"
        title={t('dues.receipt.reversedBy', { number: reversedBy })}
      />
    );
  if (reverses === null) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="refused"
      title={t('dues.receipt.reverses', {
        number: reverses,
        reason: receipt.reversalReason ?? '',
      })}
      action={
        typeof original === 'string' && (
          <Link to={recordPath('duesReceipts', original)}>{t('dues.receipt.see')}</Link>
        )
      }
    />
  );
}
