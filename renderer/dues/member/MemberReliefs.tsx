import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { duesReliefs } from '../../../shared/registers/duesReliefs.ts';
import { useMay } from '../../app/session.ts';
import { newPath } from '../../registers/paths.ts';
import type { MemberDues } from './memberDuesData.ts';
import { RowsTable } from './RowsTable.tsx';

interface Props {
  readonly dues: MemberDues;
  readonly member: string;
}

const columns = ['fromOn', 'toOn', 'kind', 'amountFen', 'reason', 'approvalNo'];

/** Dues reduced or waived; what the level above has not approved does not count (domain.md 5.1). */
export function MemberReliefs({ dues: { reliefs }, member }: Props): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  return (
    <section className="read-section">
      <h2>{t('dues.member.reliefs')}</h2>
      {reliefs.length === 0 ? (
        <p>{t('dues.member.reliefsNone')}</p>
      ) : (
        <RowsTable
          register={duesReliefs}
          caption={t('dues.member.reliefs')}
          rows={reliefs}
          columns={columns}
          note={({ approvalNo, approvedOn }) =>
            (approvalNo ?? null) === null || (approvedOn ?? null) === null
              ? t('dues.member.notApproved')
              : null
          }
        />
      )}
      {keeps && (
        <p className="actions">
          <Link className="duty-go" to={newPath(duesReliefs.key, { member })}>
            {t('dues.member.addRelief')}
          </Link>
        </p>
      )}
    </section>
  );
}
