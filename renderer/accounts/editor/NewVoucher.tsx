import { CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { useSession } from '../../app/session.ts';
import { today } from '../../ui/today.ts';
import { useVoucher, writeVoucher } from '../booksData.ts';
import { newVoucherPath, voucherPath, vouchersPath } from '../paths.ts';
import { useTemplate } from '../templates/templateData.ts';
import { BeginFromDialog } from './BeginFromDialog.tsx';
import { useVoucherDraft } from './useVoucherDraft.ts';
import { type TypedVoucher, copiedVoucher, emptyVoucher } from './voucherDraft.ts';
import { VoucherForm } from './VoucherForm.tsx';
import '../../registers/registers.css';
import '../accounts.css';

/** A new voucher: empty, or begun from an earlier one or from a template. */
export function NewVoucher(): ReactNode {
  const { t } = useTranslation();
  const { operator } = useSession();
  const [address] = useSearchParams();
  const copy = address.get('copy');
  const templateId = address.get('template');
  const copied = useVoucher(copy);
  const template = useTemplate(templateId);
  const error = copied.error ?? template.error;
  if (error !== null)
    return (
      <Page title={t('accountsBooks.newVoucher')}>
        <Refused error={error} />
      </Page>
    );
  const begun = copy !== null ? copied.data : templateId !== null ? template.data : null;
  if (begun === undefined) return <Opening />;
  const start = begun === null ? emptyVoucher(operator.name) : copiedVoucher(begun, operator.name);
  return <Writing key={`${copy ?? ''} ${templateId ?? ''}`} start={start} />;
}

function Writing({ start }: { readonly start: TypedVoucher }): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const draft = useVoucherDraft(start, today());
  const [beginning, setBeginning] = useState(false);
  return (
    <Page
      title={t('accountsBooks.newVoucher')}
      actions={
        <Button icon={<CopyOutlined aria-hidden />} onClick={() => setBeginning(true)}>
          {t('accountsBooks.editor.beginFrom')}
        </Button>
      }
    >
      <VoucherForm
        draft={draft}
        write={writeVoucher}
        onWritten={(id) => void go(voucherPath(id), { replace: true })}
        onCancel={() => void go(vouchersPath)}
      />
      {beginning && (
        <BeginFromDialog
          onChoose={(from) => {
            setBeginning(false);
            void go(newVoucherPath(from), { replace: true });
          }}
          onClose={() => setBeginning(false)}
        />
      )}
    </Page>
  );
}
