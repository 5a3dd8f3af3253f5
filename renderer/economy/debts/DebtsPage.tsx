import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { NavTabs } from '../../accounts/figures/NavTabs.tsx';
import { PrintHead } from '../../duties/PrintHead.tsx';
import { importPath, listPath, newPath } from '../../registers/paths.ts';
import { DebtsTab } from './DebtsTab.tsx';
import '../economy.css';

const sides = ['debts', 'claims'] as const;

/** What the collective owes, and what is owed to it, by age (domain.md 6.10). */
export function DebtsPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const [address] = useSearchParams();
  const side = sides.find((key) => key === address.get('tab')) ?? 'debts';
  return (
    <Page
      title={t('economy.debts.title')}
      actions={
        <>
          {keeps && (
            <>
              <Button
                type="primary"
                icon={<PlusOutlined aria-hidden />}
                onClick={() => void go(newPath(side))}
              >
                {t(`economy.debts.add.${side}`)}
              </Button>
              <Button
                icon={<UploadOutlined aria-hidden />}
                onClick={() => void go(importPath(side))}
              >
                {t('economy.import')}
              </Button>
            </>
          )}
          <Button onClick={() => void go(listPath(side))}>{t('economy.list')}</Button>
        </>
      }
    >
      <NavTabs
        label={t('economy.debts.title')}
        chosen={side}
        tabs={sides.map((key) => ({ key, name: t(`economy.debts.tabs.${key}`) }))}
      />
      <PrintHead year={null} branch={null} />
      <DebtsTab key={side} side={side} />
    </Page>
  );
}
