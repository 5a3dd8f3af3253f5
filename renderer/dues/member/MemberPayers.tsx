import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { duesPayers } from '../../../shared/registers/duesPayers.ts';
import { useMay } from '../../app/session.ts';
import { newPath } from '../../registers/paths.ts';
import type { MemberDues } from './memberDuesData.ts';
import { RowsTable } from './RowsTable.tsx';

interface Props {
  readonly dues: MemberDues;
  readonly member: string;
}

const columns = ['from', 'kind', 'baseFen', 'amountFen', 'note'];

/** As what the member pays and on which base, from which month on. */
export function MemberPayers({ dues: { payers, asOf }, member }: Props): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const [latest] = payers;
  return (
    <section className="read-section">
      <h2>{t('dues.member.payers')}</h2>
      <p className="quiet">{t('dues.member.changeBaseHint')}</p>
      {payers.length === 0 ? (
        <p>{t('dues.member.payersNone')}</p>
      ) : (
        <RowsTable
          register={duesPayers}
          caption={t('dues.member.payers')}
          rows={payers}
          columns={columns}
        />
      )}
      {keeps && (
        <p className="actions">
          <Link
            className="duty-go"
            to={newPath(duesPayers.key, {
              member,
              from: asOf.slice(0, 7),
              ...(latest !== undefined && { kind: latest['kind'] ?? null }),
            })}
          >
            {t('dues.member.changeBase')}
          </Link>
        </p>
      )}
    </section>
  );
}
