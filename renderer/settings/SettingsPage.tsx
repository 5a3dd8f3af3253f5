import { useTranslation } from 'react-i18next';
import { Page } from '../app/frame/Page.tsx';
import { useMay } from '../app/session.ts';
import { About } from './About.tsx';
import { AccountsSettings } from './AccountsSettings.tsx';
import { DisplaySettings } from './DisplaySettings.tsx';
import { LedgerSettings } from './LedgerSettings.tsx';

/** What the user can set: the display for everybody, the rest by the secretary. */
export function SettingsPage() {
  const { t } = useTranslation();
  const mayManage = useMay('manage');
  return (
    <Page title={t('settings.title')}>
      <DisplaySettings />
      {mayManage ? (
        <>
          <LedgerSettings />
          <AccountsSettings />
        </>
      ) : (
        <p className="hint">{t('settings.secretaryOnly')}</p>
      )}
      <About />
    </Page>
  );
}
