import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaidOver } from '../../shared/registers/shipped.ts';
import { useMay } from '../app/session.ts';
import { OriginMark } from './OriginMark.tsx';
import { RuleActions } from './RuleActions.tsx';
import type { RuleKey } from './ruleRegisters.ts';
import { useRuleLines } from './useRuleLines.ts';

interface Props {
  readonly of: RuleKey;
  readonly rows: readonly LaidOver[];
}

/** The rows in force of one kind, in words, each with where it comes from and what can be done. */
export function RuleTable({ of, rows }: Props): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const { heads, lineOf } = useRuleLines(of);
  return (
    <div className="scroll-x">
      <table className="data-table rule-table">
        <caption className="sr-only">{t(`duties.rules.tabs.${of}`)}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">{t('duties.rules.originTitle')}</th>
            {keeps && <th scope="col">{t('duties.rules.action')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { name, cells } = lineOf(row.record);
            return (
              <tr key={row.id ?? name} className={row.record['off'] === true ? 'rule-off' : ''}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={at} className="rule-text">
                    {cell}
                  </td>
                ))}
                <td>
                  <OriginMark origin={row.origin} off={row.record['off'] === true} />
                </td>
                {keeps && (
                  <td>
                    <RuleActions of={of} row={row} name={name} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
