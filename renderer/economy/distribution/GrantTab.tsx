import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useMay } from '../../app/session.ts';
import type { ShownRecord } from '../../registers/data/records.ts';
import { useGrants } from '../economyData.ts';
import { GrantsTable } from './GrantsTable.tsx';
import '../economy.css';

/** What became of a grant, behind its record. */
export function GrantTab({ record }: { readonly record: ShownRecord }): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const { data, error } = useGrants();
  if (error !== null) return <Refused error={error} />;
  if (data === undefined) return <Opening />;
  return (
    <>
      <p className="hint">{t('economy.grants.hint')}</p>
      <GrantsTable rows={data.rows.filter(({ id }) => id === record.id)} keeps={keeps} />
    </>
  );
}
