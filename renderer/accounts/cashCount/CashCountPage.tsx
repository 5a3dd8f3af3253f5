import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { cashCounts } from '../../../shared/registers/cashCounts.ts';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { listPath } from '../../registers/paths.ts';
import { today } from '../../ui/today.ts';
import { CountForm } from './CountForm.tsx';
import { EarlierCounts } from './EarlierCounts.tsx';
import '../../registers/registers.css';
import '../../duties/duties.css';
import '../figures/figures.css';
import './cashCount.css';

/** The cash box counted against the cash book (domain.md 6.10). */
export function CashCountPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const [round, setRound] = useState(0);
  return (
    <Page
      title={t('accountsStatements.count.title')}
      hint={t('accountsStatements.count.hint')}
      actions={
        <>
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            {t('accountsStatements.count.print')}
          </Button>
          <Button onClick={() => void go(listPath(cashCounts.key))}>
            {t('accountsStatements.count.all')}
          </Button>
        </>
      }
    >
      {keeps && <CountForm key={round} onSaved={() => setRound(round + 1)} />}
      <EarlierCounts day={today()} />
    </Page>
  );
}
