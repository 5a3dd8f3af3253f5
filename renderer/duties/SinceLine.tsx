import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay, useSession } from '../app/session.ts';

/** From which day duties are checked, and the way to change that: years before the ledger weigh on nobody. */
export function SinceLine(): ReactNode {
  const { t } = useTranslation();
  const mayManage = useMay('manage');
  const { dutiesSince } = useSession().settings;
  return (
    <p className="quiet since-line no-print">
      {dutiesSince === ''
        ? t('duties.begin.sinceYear')
        : t('duties.begin.sinceNow', { on: dutiesSince })}{' '}
      {mayManage && <Link to="/settings">{t('duties.begin.sinceChange')}</Link>}
    </p>
  );
}
