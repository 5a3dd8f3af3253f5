import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Value } from '../../../shared/fields/field.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';
import type { Show } from '../values/useShow.ts';

interface Props {
  readonly register: Register;
  readonly fields: readonly {
    readonly field: string;
    readonly before: Value;
    readonly after: Value;
  }[];
  /** Whether the record began with this act. */
  readonly first: boolean;
  readonly show: Show;
}

/** What one act changed. A record's first values are many and say little: they are folded away. */
export function Changes({ register, fields, first, show }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  if (fields.length === 0) return null;
  const table = (
    <div className="scroll-x">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('register.history.field')}</th>
            {!first && <th scope="col">{t('register.history.before')}</th>}
            <th scope="col">{t(first ? 'register.history.content' : 'register.history.after')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, before, after }) => {
            const declared = register.fields[field];
            return (
              <tr key={field}>
                <th scope="row">{declared === undefined ? field : labelOf(declared.label)}</th>
                {!first && <td>{show.value(field, before) || '—'}</td>}
                <td>{show.value(field, after) || '—'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
  if (!first) return table;
  return (
    <details>
      <summary>{t('register.history.first', { fields: fields.length })}</summary>
      {table}
    </details>
  );
}
