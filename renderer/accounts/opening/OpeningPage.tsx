import { ImportOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { useSentence } from '../../i18n.ts';
import { importPath } from '../../registers/paths.ts';
import { useOpening } from '../booksData.ts';
import { useChart, useChartAnswer } from '../inputs/chartData.ts';
import { accountsPath } from '../paths.ts';
import { OpeningForm } from './OpeningForm.tsx';
import { OpeningTable } from './OpeningTable.tsx';
import { UsualAccounts } from './UsualAccounts.tsx';
import '../../registers/registers.css';
import '../accounts.css';

/** The balances with which the books begin (domain.md 6.6): entered once, and they must balance. */
export function OpeningPage(): ReactNode {
  const { t } = useTranslation();
  const sentence = useSentence();
  const go = useNavigate();
  const keeps = useMay('keep');
  const chart = useChart();
  const { data: charted, error: unknown } = useChartAnswer();
  const { data, error } = useOpening();
  const locked = data?.locked ?? null;
  const ready = data !== undefined && charted !== undefined;
  const writes = keeps && locked === null;
  return (
    <Page
      title={t('accountsBooks.opening.title')}
      hint={t('accountsBooks.opening.hint')}
      actions={
        <>
          {writes && (
            <Button
              icon={<ImportOutlined aria-hidden />}
              onClick={() => void go(importPath('openingBalances'))}
            >
              {t('accountsBooks.opening.import')}
            </Button>
          )}
          <Button onClick={() => void go(accountsPath)}>{t('accountsBooks.title')}</Button>
        </>
      }
    >
      <Refused error={error ?? unknown} />
      {!ready && error === null && unknown === null && <Opening />}
      {locked !== null && (
        <Alert
          type="info"
          showIcon
          title={sentence({ code: locked.code, params: locked.params ?? {} })}
        />
      )}
      {ready && writes && <UsualAccounts suggestions={charted.suggestions} />}
      {ready &&
        (writes ? <OpeningForm chart={chart} opening={data} /> : <OpeningTable opening={data} />)}
    </Page>
  );
}
