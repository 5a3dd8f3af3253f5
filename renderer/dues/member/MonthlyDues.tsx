import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { payerKinds } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { useCodeName } from '../../duties/useCodeName.ts';
import type { DuesYearRow, MemberDues } from './memberDuesData.ts';
import { workedOut } from './workedOut.ts';

/** The monthly dues and how they were worked out (domain.md 1.1 row 47). */
export function MonthlyDues({ dues }: { readonly dues: MemberDues }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="read-section">
      <h2>{t('dues.member.monthly')}</h2>
      {dues.rows.length === 0 && <p className="quiet">{t('dues.member.worked.none')}</p>}
      {dues.rows.map((row) => (
        <OneRow key={row.key} row={row} named={dues.rows.length > 1} />
      ))}
    </section>
  );
}

interface Props {
  readonly row: DuesYearRow;
  /** True where the member was in more than one branch. */
  readonly named: boolean;
}

function OneRow({ row, named }: Props): ReactNode {
  const { t } = useTranslation();
  const codeName = useCodeName();
  const { kind, baseFen, percent, monthFen } = row;
  const how = workedOut(row);
  const kindName = kind === null ? '' : codeName(payerKinds, kind);
  return (
    <>
      <p>
        {named && <>{row.member.branch.name} </>}
        {monthFen !== null && (
          <strong className="dues-month">
            {t('dues.member.yuanMonth', { amount: showYuan(monthFen) })}
          </strong>
        )}
      </p>
      <p>
        {t(`dues.member.worked.${how}`, {
          kind: kindName,
          base: showYuan(baseFen ?? 0),
          percent: percent ?? '',
          amount: showYuan(monthFen ?? 0),
        })}
        {row.relief !== null && <> {t('dues.member.reliefNo', { approvalNo: row.relief })}</>}
      </p>
      {row.assumed && <p className="field-warning">{t('dues.member.assumed')}</p>}
    </>
  );
}
