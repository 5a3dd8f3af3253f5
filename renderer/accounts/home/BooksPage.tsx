import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Refused } from '../../app/forms/Refused.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { importPath, listPath } from '../../registers/paths.ts';
import { useEvents } from '../booksData.ts';
import { newVoucherPath, openingPath, templatesPath, vouchersPath } from '../paths.ts';
import { BooksState } from './BooksState.tsx';
import { EventChoice } from './EventChoice.tsx';
import { LastVouchers } from './LastVouchers.tsx';
import '../../registers/registers.css';
import '../accounts.css';

/** Where the books are kept from day to day (domain.md 6.4): what happened, and what was written last. */
export function BooksPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const { error } = useEvents();
  const places = [
    { key: templatesPath, label: t('accountsBooks.toTemplates') },
    { key: openingPath, label: t('accountsBooks.toOpening') },
    { key: '/rules?tab=accounts', label: t('accountsBooks.toChart') },
    { key: listPath('parties'), label: t('accountsBooks.toParties') },
    ...(keeps ? [{ key: importPath('vouchers'), label: t('accountsBooks.toImport') }] : []),
  ];
  return (
    <Page
      title={t('accountsBooks.title')}
      actions={
        <>
          {keeps && (
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => void go(newVoucherPath())}>
              {t('accountsBooks.newVoucher')}
            </Button>
          )}
          <Button onClick={() => void go(vouchersPath)}>{t('accountsBooks.toVouchers')}</Button>
          <Dropdown
            trigger={['click']}
            menu={{ items: places, onClick: ({ key }) => void go(key) }}
          >
            <Button>{t('accountsBooks.more')}</Button>
          </Dropdown>
        </>
      }
    >
      <Refused error={error} />
      <BooksState />
      {keeps && <EventChoice />}
      <LastVouchers />
    </Page>
  );
}
