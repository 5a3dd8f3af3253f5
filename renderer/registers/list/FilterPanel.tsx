import { Select } from 'antd';
import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';
import { fits, useSpell } from '../../ui/pickers/pinyinSearch.ts';
import { ConditionEditor } from './ConditionEditor.tsx';
import type { Condition, Conditions } from './listState.ts';

interface Props {
  readonly register: Register;
  readonly where: Conditions;
  /** The field whose condition is being set. */
  readonly field: string | null;
  readonly onField: (key: string) => void;
  readonly onChange: (key: string, condition: Condition) => void;
}

/** Sets a condition on any field; it holds as soon as it is chosen. */
export function FilterPanel({ register, where, field, onField, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { spell, wake } = useSpell();
  const id = useId();
  const options = useMemo(
    () =>
      register.sections.map((section) => ({
        label: labelOf(section.label),
        title: labelOf(section.label),
        options: Object.entries(section.fields).map(([key, { label }]) => ({
          value: key,
          label: labelOf(label),
        })),
      })),
    [register, labelOf],
  );
  const chosen = field === null ? undefined : register.fields[field];
  return (
    <section className="filter-panel" aria-label={t('register.filter.title')}>
      <div className="filter-pair">
        <label htmlFor={id}>{t('register.filter.by')}</label>
        <Select
          id={id}
          className="filter-field"
          value={field}
          placeholder={t('register.filter.choose')}
          options={options}
          onFocus={wake}
          showSearch={{
            filterOption: (typed, option) => fits(typed, namesOf(register, option), spell),
          }}
          onChange={(key: string) => onField(key)}
        />
      </div>
      {field !== null && chosen !== undefined && (
        <ConditionEditor
          key={field}
          field={chosen}
          condition={where[field] ?? {}}
          onChange={(condition) => onChange(field, condition)}
        />
      )}
    </section>
  );
}

/** What the option of a field may be called by. The picker gives a group or an option; only options are asked for. */
function namesOf(register: Register, option: object | undefined): readonly string[] {
  const key = option !== undefined && 'value' in option ? String(option.value) : '';
  const field = register.fields[key];
  return field === undefined ? [] : [field.label.zh, field.label.en];
}
