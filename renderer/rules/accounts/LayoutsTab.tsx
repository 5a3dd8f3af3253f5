import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { statementKinds } from '../../../shared/codes/index.ts';
import type { LaidOver } from '../../../shared/registers/shipped.ts';
import { statementRows } from '../../../shared/registers/statementRows.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useLabel, useLanguage } from '../../i18n.ts';
import '../dues/rates.css';
import { RuleTable } from '../RuleTable.tsx';
import { useRules } from '../rulesData.ts';

const positionOf = ({ record }: LaidOver): number => Number(record['position'] ?? 0);

/** The rows of one statement in their order, with what they are made of (domain.md 6.7, 6.8). */
export function LayoutsTab(): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const language = useLanguage();
  const id = useId();
  const [address, setAddress] = useSearchParams();
  const { data, error } = useRules('statementRows');
  const [first] = statementKinds.items;
  const chosen =
    statementKinds.items.find(({ code }) => code === address.get('statement')) ?? first;
  if (error !== null) return <Refused error={error} />;
  if (data === undefined) return <Opening />;
  const rows = data
    .filter(({ record }) => record['statement'] === chosen?.code)
    .toSorted((a, b) => positionOf(a) - positionOf(b));
  return (
    <>
      <div className="rates-what">
        <p>{t('accountsStatements.rules.layouts')}</p>
        <p>{t('accountsStatements.rules.formula')}</p>
      </div>
      <div className="scope-bar">
        <span className="scope-part">
          <label htmlFor={id}>{labelOf(statementRows.fields.statement.label)}</label>
          <select
            id={id}
            value={chosen?.code}
            onChange={({ target }) =>
              setAddress({ tab: 'statementRows', statement: target.value }, { replace: true })
            }
          >
            {statementKinds.items.map((kind) => (
              <option key={kind.code} value={kind.code}>
                {kind[language]}
              </option>
            ))}
          </select>
        </span>
      </div>
      <RuleTable of="statementRows" rows={rows} />
    </>
  );
}
