import { Select } from 'antd';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Refused } from '../app/forms/Refused.tsx';
import { Opening } from '../app/frame/Opening.tsx';
import { useLabel } from '../i18n.ts';
import { type AskedDuties, type DutyState, useDuties } from './dutyData.ts';
import { DutyTable } from './DutyTable.tsx';
import { PrintHead } from './PrintHead.tsx';
import { useRuleNames } from './useRuleNames.ts';
import { ScopeBar } from './ScopeBar.tsx';
import { SinceLine } from './SinceLine.tsx';
import { useScope } from './useScope.ts';

const choices = ['open', 'overdue', 'due', 'met', 'all'] as const;
type Choice = (typeof choices)[number];
const open: readonly DutyState[] = ['overdue', 'due'];

const statesOf = (choice: Choice): readonly DutyState[] | undefined =>
  choice === 'all' ? undefined : choice === 'open' ? open : [choice];

/** So many at first, and so many more with each pressing. */
const step = 100;

/** All duties as of today, narrowed by state, rule and organisation. */
export function TodoTab(): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const id = useId();
  const [scope, choose] = useScope();
  const [address, setAddress] = useSearchParams();
  const state = choices.find((one) => one === address.get('state')) ?? 'open';
  const rule = address.get('rule');
  const [limit, setLimit] = useState(step);
  const asked = useMemo((): AskedDuties => {
    const states = statesOf(state);
    return {
      branch: scope.branch,
      limit,
      ...(states && { states }),
      ...(rule !== null && { rules: [rule] }),
    };
  }, [scope.branch, state, rule, limit]);
  const { data, error } = useDuties(asked);
  const rules = useRuleNames();
  const set = (key: string, value: string | null): void => {
    setLimit(step);
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null) after.delete(key);
        else after.set(key, value);
        return after;
      },
      { replace: true },
    );
  };
  return (
    <>
      <ScopeBar scope={scope} onChange={choose} ofYear={false}>
        <span className="scope-part">
          <label htmlFor={`${id}-state`}>{t('duties.table.filterState')}</label>
          <Select
            id={`${id}-state`}
            value={state}
            options={choices.map((value) => ({
              value,
              label:
                value === 'open' || value === 'all'
                  ? t(`duties.table.${value}`)
                  : t(`duties.state.${value}`),
            }))}
            onChange={(value: Choice) => set('state', value === 'open' ? null : value)}
          />
        </span>
        <span className="scope-part">
          <label htmlFor={`${id}-rule`}>{t('duties.table.rule')}</label>
          <Select
            id={`${id}-rule`}
            className="scope-rule"
            value={rule}
            placeholder={t('duties.table.everyRule')}
            allowClear
            options={rules.map(({ key, label }) => ({ value: key, label: labelOf(label) }))}
            onChange={(value: string | undefined) => set('rule', value ?? null)}
          />
        </span>
      </ScopeBar>
      <PrintHead year={null} branch={scope.branch} />
      <SinceLine />
      <Refused error={error} />
      {data ? (
        <DutyTable
          duties={data.duties}
          asOf={data.asOf}
          more={data.more}
          onMore={() => setLimit(limit + step)}
        />
      ) : (
        error === null && <Opening />
      )}
    </>
  );
}
