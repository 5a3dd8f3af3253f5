import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { UnknownPage } from '../../app/frame/UnknownPage.tsx';
import { useLabel } from '../../i18n.ts';
import { useEvents } from '../booksData.ts';
import { accountsPath } from '../paths.ts';
import { EventEntry } from './EventEntry.tsx';
import '../../registers/registers.css';
import '../accounts.css';

/** Money that came in or went out, told by what happened; the voucher is shown and written. */
export function EventPage(): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const go = useNavigate();
  const { event: key } = useParams();
  const { data, error } = useEvents();
  if (error !== null)
    return (
      <Page title={t('accountsBooks.title')}>
        <Refused error={error} />
      </Page>
    );
  if (data === undefined) return <Opening />;
  const event = data.events.find((one) => one.key === key);
  if (event === undefined) return <UnknownPage />;
  return (
    <Page
      title={labelOf(event.label)}
      actions={
        <Button icon={<ArrowLeftOutlined aria-hidden />} onClick={() => void go(accountsPath)}>
          {t('accountsBooks.enter.others')}
        </Button>
      }
      {...(event.note !== null && { hint: labelOf(event.note) })}
    >
      <EventEntry key={event.key} event={event} />
    </Page>
  );
}
