import { Checkbox } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../shared/fields/field.ts';
import { useLanguage } from '../../i18n.ts';
import { ChoiceInput } from '../../ui/inputs/ChoiceInput.tsx';
import { ReferencesPicker } from '../../ui/pickers/ReferencesPicker.tsx';
import { useCodes } from '../data/useCodes.ts';
import { ContainsInput } from './ContainsInput.tsx';
import type { Condition } from './listState.ts';
import { MonthsInput } from './MonthsInput.tsx';
import { RangeInput } from './RangeInput.tsx';

interface Props {
  readonly field: Field;
  readonly condition: Condition;
  readonly onChange: (condition: Condition) => void;
}

/** What a list is filtered by on one field: by the kind of the field, and empty or not. */
export function ConditionEditor({ field, condition, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="filter-editor">
      {condition.empty !== true && (
        <ByKind field={field} condition={condition} onChange={onChange} />
      )}
      <ChoiceInput<string>
        id={id}
        label={t('register.filter.filled')}
        value={condition.empty === undefined ? 'any' : condition.empty ? 'empty' : 'filled'}
        choices={[
          { value: 'any', text: t('register.filter.any') },
          { value: 'filled', text: t('register.filter.notEmpty') },
          { value: 'empty', text: t('register.filter.empty') },
        ]}
        onChange={(choice) => {
          const { empty: _before, ...rest } = condition;
          onChange(
            choice === 'any'
              ? rest
              : choice === 'empty'
                ? { empty: true }
                : { ...rest, empty: false },
          );
        }}
      />
    </div>
  );
}

function ByKind({ field, condition, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  switch (field.kind) {
    case 'code':
    case 'codes':
      return <CodeChecks field={field} condition={condition} onChange={onChange} />;
    case 'yesNo':
      return (
        <ChoiceInput<boolean | null>
          id={id}
          label={t('register.filter.value')}
          value={typeof condition.in?.[0] === 'boolean' ? condition.in[0] : null}
          choices={[
            { value: null, text: t('register.filter.any') },
            { value: true, text: t('register.yes') },
            { value: false, text: t('register.no') },
          ]}
          onChange={(value) => onChange(withChosen(condition, value === null ? [] : [value]))}
        />
      );
    case 'reference':
      return (
        <ReferencesPicker
          id={id}
          label={t('register.filter.value')}
          field={{ to: field.to, ...(field.among && { among: field.among }) }}
          value={(condition.in ?? []).map(String)}
          onChange={(ids) => onChange(withChosen(condition, ids))}
        />
      );
    case 'months':
      return <MonthsInput field={field} condition={condition} onChange={onChange} />;
    case 'text':
    case 'longText':
      return <ContainsInput condition={condition} onChange={onChange} />;
    case 'day':
    case 'partialDate':
    case 'money':
    case 'integer':
    case 'decimal':
      return <RangeInput field={field} condition={condition} onChange={onChange} />;
  }
}

function CodeChecks({ field, condition, onChange }: Props): ReactNode {
  const language = useLanguage();
  const codes = useCodes();
  if (field.kind !== 'code' && field.kind !== 'codes') return null;
  const several = field.kind === 'codes';
  const chosen = (several ? condition.anyOf : condition.in)?.map(String) ?? [];
  const items = codes(field.list).items.filter(
    ({ code, retired }) => retired !== true || chosen.includes(code),
  );
  return (
    <Checkbox.Group
      className="filter-codes"
      value={chosen}
      options={items.map((item) => ({ value: item.code, label: item[language] }))}
      onChange={(values) =>
        onChange((several ? withAnyOf : withChosen)(condition, values.map(String)))
      }
    />
  );
}

function withChosen(condition: Condition, values: readonly (string | boolean)[]): Condition {
  const { in: _before, ...rest } = condition;
  return values.length === 0 ? rest : { ...rest, in: [...values] };
}

/** Of a field of several codes a record has at least one of these. */
function withAnyOf(condition: Condition, codes: readonly string[]): Condition {
  const { anyOf: _before, ...rest } = condition;
  return codes.length === 0 ? rest : { ...rest, anyOf: [...codes] };
}
