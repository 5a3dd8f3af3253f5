import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { duesTerms } from '../../../shared/registers/duesTerms.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useLabel } from '../../i18n.ts';
import { recordPath } from '../../registers/paths.ts';
import { useShow } from '../../registers/values/useShow.ts';
import { OriginMark } from '../OriginMark.tsx';
import { useOwnTerms } from './duesRulesData.ts';
import './rates.css';
import { ScrollBox } from '../../ui/ScrollBox.tsx';

const columns = ['branch', 'from', 'rounding', 'yearFixed', 'quarterly', 'ledgerFrom'] as const;

/** How dues are collected where nobody says otherwise (domain.md 5.1; shared/rules/dues/terms.ts). */
const usual: AnyRecord = { rounding: 'fen', yearFixed: false, quarterly: true };

/** How the branches collect their dues: rounding, a fixed amount for the year, by quarters. */
export function TermsTab(): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const show = useShow(duesTerms, columns);
  const { data, error } = useOwnTerms();
  if (error !== null) return <Refused error={error} />;
  if (data === undefined) return <Opening />;
  return (
    <>
      <div className="rates-what">
        <p>{t('duties.rules.terms.what')}</p>
        <p>{t('duties.rules.terms.ledger')}</p>
      </div>
      <ScrollBox label={t('duties.rules.tabs.duesTerms')}>
        <table className="data-table rule-table terms-table">
          <caption className="sr-only">{t('duties.rules.tabs.duesTerms')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {labelOf(duesTerms.fields[column].label)}
                </th>
              ))}
              <th scope="col">{t('duties.rules.source')}</th>
              <th scope="col">{t('duties.rules.originTitle')}</th>
              <th scope="col">{t('duties.rules.action')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((record) => (
              <tr key={record.id}>
                {columns.map((column) => (
                  <td key={column}>
                    {column === 'branch' && record['branch'] === null
                      ? t('duties.rules.terms.allBranches')
                      : show.of(record, column)}
                  </td>
                ))}
                <td className="rule-text">{show.of(record, 'source')}</td>
                <td>
                  <OriginMark origin="own" off={false} />
                </td>
                <td>
                  <Link to={recordPath(duesTerms.key, record.id)}>{t('duties.rules.change')}</Link>
                </td>
              </tr>
            ))}
            <tr>
              <td>{t('duties.rules.terms.allBranches')}</td>
              <td>{t('duties.rules.terms.otherwise')}</td>
              {(['rounding', 'yearFixed', 'quarterly'] as const).map((column) => (
                <td key={column}>{show.of(usual, column)}</td>
              ))}
              <td>{t('duties.rules.terms.firstRow')}</td>
              <td />
              <td>
                <OriginMark origin="shipped" off={false} />
              </td>
              <td />
            </tr>
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
