import { Button, Input, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { voucherSources, voucherStates } from '../../../shared/codes/index.ts';
import { useLanguage } from '../../i18n.ts';
import { today } from '../../ui/today.ts';
import { useMonthName } from '../entries/monthName.ts';
import { AccountPicker } from '../inputs/AccountPicker.tsx';
import { PartyPicker } from '../inputs/PartyPicker.tsx';
import type { ListFilter } from './listFilter.ts';

interface Props {
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
}

const yearsBack = 6;
const restMs = 250;
const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** What the list of vouchers is narrowed down to: when, what, which account, whose. */
export function FilterBar({ filter, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const monthName = useMonthName();
  const [year, month] = [filter.period.slice(0, 4), filter.period.slice(5, 7)];
  const thisYear = Number(today().slice(0, 4));
  const years = new Set([
    ...(year === '' ? [] : [Number(year)]),
    ...Array.from({ length: yearsBack + 1 }, (_, back) => thisYear - back),
  ]);
  const period = (y: string, m: string): string => (y === '' ? '' : m === '' ? y : `${y}-${m}`);
  const narrowed = filter.state ?? filter.source ?? filter.account ?? filter.party ?? filter.text;
  return (
    <div className="books-filter" role="search" aria-label={t('register.filter.title')}>
      <Search filter={filter} onChange={onChange} />
      <Select
        aria-label={t('accountsBooks.list.year')}
        value={year}
        options={[
          { value: '', label: t('accountsBooks.list.allYears') },
          ...[...years]
            .toSorted((a, b) => b - a)
            .map((one) => ({
              value: String(one),
              label: t('accountsBooks.yearOf', { year: one }),
            })),
        ]}
        onChange={(value: string) => onChange({ ...filter, period: period(value, month) })}
      />
      <Select
        aria-label={t('accountsBooks.list.month')}
        value={month}
        disabled={year === ''}
        options={[
          { value: '', label: t('accountsBooks.list.wholeYear') },
          ...months.map((one) => ({
            value: one,
            label: monthName(Number(one)),
          })),
        ]}
        onChange={(value: string) => onChange({ ...filter, period: period(year, value) })}
      />
      <Select
        aria-label={t('accountsBooks.list.state')}
        value={filter.state ?? ''}
        options={[
          { value: '', label: t('accountsBooks.list.anyState') },
          ...voucherStates.items.map((item) => ({ value: item.code, label: item[language] })),
        ]}
        onChange={(value: string) => onChange({ ...filter, state: value === '' ? null : value })}
      />
      <Select
        aria-label={t('accountsBooks.list.source')}
        value={filter.source ?? ''}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: t('accountsBooks.list.anySource') },
          ...voucherSources.items.map((item) => ({ value: item.code, label: item[language] })),
        ]}
        onChange={(value: string) => onChange({ ...filter, source: value === '' ? null : value })}
      />
      <span className="filter-account">
        <AccountPicker
          id="filter-account"
          label={t('accountsBooks.account')}
          anyLevel
          clearable
          placeholder={t('accountsBooks.list.anyAccount')}
          value={filter.account}
          onChange={(account) => onChange({ ...filter, account })}
        />
      </span>
      <span className="filter-account">
        <PartyPicker
          id="filter-party"
          adding={false}
          label={t('accountsBooks.party')}
          placeholder={t('accountsBooks.list.anyParty')}
          value={filter.party}
          onChange={(party) => onChange({ ...filter, party })}
        />
      </span>
      {narrowed !== '' && (
        <Button
          onClick={() =>
            onChange({ ...filter, state: null, source: null, account: null, party: null, text: '' })
          }
        >
          {t('register.filter.clear')}
        </Button>
      )}
    </div>
  );
}

/** Words of the summary or an amount, sought once one stops typing. */
function Search({ filter, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const { text } = filter;
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  // It was cleared from outside.
  if (known !== text) {
    setKnown(text);
    if (text !== typed.trim()) setTyped(text);
  }
  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => onChange({ ...filter, text: typed.trim() }), restMs);
    return () => clearTimeout(timer);
  }, [typed, text, filter, onChange]);
  return (
    <Input
      className="filter-text"
      value={typed}
      allowClear
      autoComplete="off"
      aria-label={t('accountsBooks.list.search')}
      placeholder={t('accountsBooks.list.search')}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
