import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../i18n.ts';
import { DutyMark } from './DutyMark.tsx';
import type { Duty } from './dutyData.ts';
import { Evidence } from './Evidence.tsx';
import { FulfilLink } from './FulfilLink.tsx';
import { Until } from './Until.tsx';

interface Props {
  readonly duties: readonly Duty[];
  /** ISO day from which they are seen. */
  readonly asOf: string;
  /** How many more there are than are listed. */
  readonly more: number;
  readonly onMore: () => void;
}

/** Duties with all there is to say of them: how they stand, what counts towards them, who lacks what. */
export function DutyTable({ duties, asOf, more, onMore }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  if (duties.length === 0) return <p className="quiet">{t('duties.table.none')}</p>;
  return (
    <>
      <p role="status">{t('duties.table.count', { count: duties.length + more })}</p>
      <div className="scroll-x">
        <table className="data-table duty-table">
          <caption className="sr-only">{t('duties.table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('duties.table.state')}</th>
              <th scope="col">{t('duties.table.what')}</th>
              <th scope="col">{t('duties.table.whose')}</th>
              <th scope="col">{t('duties.table.until')}</th>
              <th scope="col">{t('duties.table.far')}</th>
              <th scope="col">{t('duties.table.evidence')}</th>
              <th scope="col" className="no-print">
                {t('duties.table.action')}
              </th>
            </tr>
          </thead>
          <tbody>
            {duties.map((duty) => (
              <tr key={duty.key}>
                <td>
                  <DutyMark state={duty.state} />
                </td>
                <th scope="row">
                  <strong>{labelOf(duty.label)}</strong>
                  <small>{labelOf(duty.period.label)}</small>
                </th>
                <td>{duty.subject.name}</td>
                <td>
                  {duty.due}
                  {duty.state !== 'met' && (
                    <small>
                      <Until duty={duty} asOf={asOf} />
                    </small>
                  )}
                </td>
                <td className="duty-number">
                  {t(`duties.far.${duty.unit}`, { done: duty.done, least: duty.least })}
                </td>
                <td>
                  <Evidence duty={duty} />
                </td>
                <td className="no-print">{duty.state !== 'met' && <FulfilLink duty={duty} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <p className="actions no-print">
          <Button onClick={onMore}>{t('duties.more', { count: Math.min(more, 100) })}</Button>
        </p>
      )}
    </>
  );
}
