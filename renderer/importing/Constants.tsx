import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sheetFields } from '../../shared/registers/sheetFields.ts';
import type { Register } from '../../shared/registers/define.ts';
import { useLabel } from '../i18n.ts';
import { FieldInput } from '../registers/form/FieldInput.tsx';
import type { Typed, TypedValues } from '../registers/form/typed.ts';
import type { ImportDecision, ImportView } from './importData.ts';

interface Props {
  readonly register: Register;
  readonly view: ImportView;
  readonly onDecide: (decision: ImportDecision) => void;
}

/** How the sheet is to be read, where that can be chosen and no column says it. */
const choicesOf = ({ key }: Register, { headings }: ImportView): string[] =>
  Object.entries(sheetFields[key] ?? {})
    .filter(
      ([field, { kind }]) => kind === 'yesNo' && headings.every((each) => each.field !== field),
    )
    .map(([field]) => field);

/** Required fields that no column gives: one value for all rows. */
export function Constants({ register, view, onDecide }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const [typed, setTyped] = useState<TypedValues>(view.constants);
  const needed = [...view.missing, ...Object.keys(view.constants)];
  const keys = [...new Set([...needed, ...choicesOf(register, view)])];
  if (keys.length === 0) return null;
  const set = (key: string, value: Typed): void => setTyped({ ...typed, [key]: value });
  const use = (): void => {
    const changed = Object.keys(typed).some(
      (key) => (typed[key] ?? '') !== (view.constants[key] ?? ''),
    );
    if (changed) onDecide({ constants: { ...view.constants, ...typed } });
  };
  return (
    <section>
      <h2>
        {needed.length > 0 ? t('importing.constants.title') : t('importing.constants.choices')}
      </h2>
      {needed.length > 0 && <p className="hint">{t('importing.constants.what')}</p>}
      <form
        className="form-grid"
        onSubmit={(event) => {
          event.preventDefault();
          use();
        }}
        // Whoever fills in and goes on has meant it.
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) use();
        }}
      >
        {keys.map((key) => {
          const field = register.fields[key];
          if (field === undefined) return null;
          return (
            <div key={key} className="form-field">
              <label htmlFor={`constant-${key}`}>{labelOf(field.label)}</label>
              <FieldInput
                id={`constant-${key}`}
                label={labelOf(field.label)}
                field={field}
                value={typed[key] ?? null}
                onChange={(value) => set(key, value)}
              />
              {field.help !== undefined && <p className="hint">{labelOf(field.help)}</p>}
            </div>
          );
        })}
        <div className="form-field constants-use">
          <Button htmlType="submit">{t('importing.constants.use')}</Button>
        </div>
      </form>
    </section>
  );
}
