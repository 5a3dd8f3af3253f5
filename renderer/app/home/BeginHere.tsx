import type { ReactNode } from 'react';
import { ApartmentOutlined, FileExcelOutlined, UserAddOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../session.ts';

/** An empty ledger: the ways to begin, the likeliest first. */
export function BeginHere() {
  const { t } = useTranslation();
  const mayKeep = useMay('keep');
  if (!mayKeep) return <p>{t('home.empty.reader')}</p>;
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">{t('home.empty.title')}</h2>
      <p className="hint">{t('home.empty.hint')}</p>
      <div className="ways">
        <Way
          to="/imports/members"
          icon={<FileExcelOutlined />}
          title={t('home.empty.import')}
          hint={t('home.empty.importHint')}
          first
        />
        <Way
          to="/registers/members/new"
          icon={<UserAddOutlined />}
          title={t('home.empty.add')}
          hint={t('home.empty.addHint')}
        />
        <Way
          to="/registers/organizations"
          icon={<ApartmentOutlined />}
          title={t('home.empty.organization')}
          hint={t('home.empty.organizationHint')}
        />
      </div>
      <details className="aside">
        <summary>{t('home.empty.tryOut')}</summary>
        <p>{t('home.empty.tryOutHint')}</p>
      </details>
    </section>
  );
}

interface WayProps {
  readonly to: string;
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint: string;
  readonly first?: boolean;
}

function Way({ to, icon, title, hint, first = false }: WayProps) {
  return (
    <Link to={to} className={first ? 'way way-first' : 'way'}>
      <span className="way-icon" aria-hidden="true">
        {icon}
      </span>
      <span>
        <strong>{title}</strong>
        <small>{hint}</small>
      </span>
    </Link>
  );
}
