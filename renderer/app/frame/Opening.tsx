import { useTranslation } from 'react-i18next';

/** While a page is on its way. */
export function Opening() {
  const { t } = useTranslation();
  return (
    <p className="opening" role="status">
      {t('common.loading')}
    </p>
  );
}
