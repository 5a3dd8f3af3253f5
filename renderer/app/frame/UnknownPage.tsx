import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from './Page.tsx';

/** An address that leads nowhere. */
export function UnknownPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('shell.unknownPage.title')}>
      <p>{t('shell.unknownPage.advice')}</p>
      <Link to="/">{t('common.backHome')}</Link>
    </Page>
  );
}
