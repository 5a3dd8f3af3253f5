import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { assets } from '../../../shared/registers/assets.ts';
import { NavTabs } from '../../accounts/figures/NavTabs.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { PrintHead } from '../../duties/PrintHead.tsx';
import { importPath, listPath, newPath } from '../../registers/paths.ts';
import { CardsTab } from './CardsTab.tsx';
import { CountTab } from './CountTab.tsx';
import { DepreciationTab } from './DepreciationTab.tsx';
import '../economy.css';

const tabs = ['cards', 'depreciation', 'count'] as const;

/** Asset cards, the depreciation of the month and the yearly count (domain.md 6.5, 6.10). */
export function AssetsPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const [address] = useSearchParams();
  const tab = tabs.find((key) => key === address.get('tab')) ?? 'cards';
  return (
    <Page
      title={t('economy.assets.title')}
      actions={
        <>
          {keeps && (
            <>
              <Button
                type="primary"
                icon={<PlusOutlined aria-hidden />}
                onClick={() => void go(newPath(assets.key))}
              >
                {t('economy.assets.add')}
              </Button>
              <Button
                icon={<UploadOutlined aria-hidden />}
                onClick={() => void go(importPath(assets.key))}
              >
                {t('economy.import')}
              </Button>
            </>
          )}
          <Button onClick={() => void go(listPath(assets.key))}>{t('economy.list')}</Button>
        </>
      }
    >
      <NavTabs
        label={t('economy.assets.title')}
        chosen={tab}
        tabs={tabs.map((key) => ({ key, name: t(`economy.assets.tabs.${key}`) }))}
      />
      <PrintHead year={null} branch={null} />
      {tab === 'cards' && <CardsTab />}
      {tab === 'depreciation' && <DepreciationTab />}
      {tab === 'count' && <CountTab />}
    </Page>
  );
}
