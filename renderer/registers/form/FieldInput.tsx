import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../shared/fields/field.ts';
import { useLabel, useLanguage } from '../../i18n.ts';
import { ChoiceInput } from '../../ui/inputs/ChoiceInput.tsx';
import type { InputProps } from '../../ui/inputs/inputProps.ts';
import { SuggestInput } from '../../ui/inputs/SuggestInput.tsx';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { CodePicker } from '../../ui/pickers/CodePicker.tsx';
import { CodesPicker } from '../../ui/pickers/CodesPicker.tsx';
import { MonthsPicker } from '../../ui/pickers/MonthsPicker.tsx';
import { ReferencePicker } from '../../ui/pickers/ReferencePicker.tsx';
import { useCodes } from '../data/useCodes.ts';
import type { Typed } from './typed.ts';

interface Props extends InputProps<Typed> {
  readonly field: Field;
  /** Offered while a line of text is typed. */
  readonly suggestions?: readonly string[];
}

/** So few codes are all shown at once. */
const fewCodes = 3;

/** The input that fits the kind of a field. */
export function FieldInput({ field, value, suggestions, ...input }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const language = useLanguage();
  const codes = useCodes();
  const text = typeof value === 'string' ? value : '';
  const chosen = typeof value === 'string' && value !== '' ? value : null;
  switch (field.kind) {
    case 'text':
      if (suggestions !== undefined)
        return <SuggestInput {...input} value={text} suggestions={suggestions} />;
      return (
        <TextInput
          {...input}
          value={text}
          {...(field.format === 'time' && { placeholder: t('register.form.timePlaceholder') })}
        />
      );
    case 'longText':
      return <TextInput {...input} value={text} lines />;
    case 'day':
    case 'partialDate':
      return (
        <TextInput
          {...input}
          value={text}
          placeholder={input.placeholder ?? t('register.form.datePlaceholder')}
        />
      );
    case 'money':
      return <TextInput {...input} value={text} numeric unit={t('register.form.yuan')} />;
    case 'integer':
      return <TextInput {...input} value={text} numeric />;
    case 'decimal':
      return <TextInput {...input} value={text} numeric unit={labelOf(field.unit)} />;
    case 'yesNo':
      return (
        <ChoiceInput<boolean | null>
          {...input}
          value={typeof value === 'boolean' ? value : null}
          choices={[
            { value: true, text: t('register.yes') },
            { value: false, text: t('register.no') },
            { value: null, text: t('register.form.unknown') },
          ]}
        />
      );
    case 'code': {
      const list = codes(field.list);
      if (field.required === true && list.items.length <= fewCodes) {
        const choices = list.items.map((item) => ({ value: item.code, text: item[language] }));
        return <ChoiceInput<string> {...input} value={text} choices={choices} />;
      }
      return (
        <CodePicker {...input} value={chosen} list={list} clearable={field.required !== true} />
      );
    }
    case 'codes':
      return <CodesPicker {...input} value={chosen} list={codes(field.list)} />;
    case 'months':
      return <MonthsPicker {...input} value={chosen} />;
    case 'reference':
      return (
        <ReferencePicker
          {...input}
          value={chosen}
          field={{ to: field.to, ...(field.among && { among: field.among }) }}
          clearable={field.required !== true}
        />
      );
  }
}
