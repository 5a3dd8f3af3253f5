import {
  CopyOutlined,
  LeftOutlined,
  PrinterOutlined,
  RightOutlined,
  RollbackOutlined,
} from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { useCameFrom } from '../../registers/record/useCameFrom.ts';
import { moneyInCapitals } from '../../../shared/rules/moneyInCapitals.ts';
import type { VoucherAnswer } from '../booksData.ts';
import { EntryTable } from '../entries/EntryTable.tsx';
import { useVoucherName } from '../entries/voucherName.ts';
import { newVoucherPath, printPath, voucherPath, vouchersPath } from '../paths.ts';
import { SaveTemplateDialog } from '../templates/SaveTemplateDialog.tsx';
import { entriesOf } from '../templates/templateData.ts';
import { ReverseDialog } from './ReverseDialog.tsx';
import { VoucherFacts } from './VoucherFacts.tsx';
import { VoucherLinks } from './VoucherLinks.tsx';

/** A posted voucher: read, printed, copied or taken back, never changed. */
export function PostedVoucher({ voucher }: { readonly voucher: VoucherAnswer }): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const from = useCameFrom();
  const keeps = useMay('keep');
  const nameOf = useVoucherName();
  const [asking, setAsking] = useState<'reverse' | 'template' | null>(null);
  const { id, previous, next, canReverse, voidedAt } = voucher;
  const name = nameOf(voucher);
  const step = (to: string | null, label: string, icon: ReactNode): ReactNode => (
    <Button
      icon={icon}
      disabled={to === null}
      aria-label={label}
      title={label}
      onClick={() => {
        if (to !== null) void go(voucherPath(to), { state: { from: from ?? vouchersPath } });
      }}
    />
  );
  return (
    <Page
      title={t('accountsBooks.view.title', { name, day: voucher.day })}
      actions={
        <>
          {step(previous, t('accountsBooks.view.previous'), <LeftOutlined aria-hidden />)}
          {step(next, t('accountsBooks.view.next'), <RightOutlined aria-hidden />)}
          <Button onClick={() => void go(from ?? vouchersPath)}>{t('register.toList')}</Button>
          <Button
            type="primary"
            icon={<PrinterOutlined aria-hidden />}
            onClick={() => void go(printPath([id]))}
          >
            {t('common.print')}
          </Button>
          {keeps && (
            <Dropdown
              trigger={['click']}
              menu={{
                items: [
                  { key: 'copy', icon: <CopyOutlined />, label: t('accountsBooks.view.copy') },
                  { key: 'template', label: t('accountsBooks.templates.save') },
                ],
                onClick: ({ key }) =>
                  key === 'copy' ? void go(newVoucherPath({ copy: id })) : setAsking('template'),
              }}
            >
              <Button>{t('accountsBooks.view.again')}</Button>
            </Dropdown>
          )}
          {keeps && canReverse && (
            <Button icon={<RollbackOutlined aria-hidden />} onClick={() => setAsking('reverse')}>
              {t('accountsBooks.view.reverse')}
            </Button>
          )}
        </>
      }
    >
      <VoucherLinks voucher={voucher} />
      <VoucherFacts voucher={voucher} />
      <EntryTable
        label={t('accountsBooks.editor.lines')}
        summary={voucher.summary}
        lines={voucher.lines}
      />
      <p className="in-capitals">
        {t('accountsBooks.inCapitals')} <span lang="zh">{moneyInCapitals(voucher.amountFen)}</span>
      </p>
      <p className="hint">
        {t(voidedAt !== null ? 'accountsBooks.view.voided' : 'accountsBooks.view.fixed')}
      </p>
      {asking === 'reverse' && <ReverseDialog voucher={voucher} onClose={() => setAsking(null)} />}
      {asking === 'template' && (
        <SaveTemplateDialog entries={entriesOf(voucher)} onClose={() => setAsking(null)} />
      )}
    </Page>
  );
}
