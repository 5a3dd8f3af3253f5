import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../shared/registers/define.ts';
import { useLabel } from '../i18n.ts';
import { ReferencePicker } from '../ui/pickers/ReferencePicker.tsx';
import type { ImportDecision, NewReference } from './importData.ts';

interface Props {
  readonly register: Register;
  readonly references: readonly NewReference[];
  readonly onDecide: (decision: ImportDecision) => void;
}

/** Names that the store does not know: a new record is made, or they mean one that is there. */
export function NewReferences({ register, references, onDecide }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  if (references.length === 0) return null;
  return (
    <section>
      <h2>{t('importing.references.title')}</h2>
      <p className="hint">{t('importing.references.what')}</p>
      <div className="scroll-x">
        <table className="data-table heading-table">
          <thead>
            <tr>
              <th scope="col">{t('importing.references.field')}</th>
              <th scope="col">{t('importing.references.text')}</th>
              <th scope="col">{t('importing.references.rows')}</th>
              <th scope="col">{t('importing.references.means')}</th>
            </tr>
          </thead>
          <tbody>
            {references.map(({ register: to, field: key, text, rows, mapTo }) => {
              const field = register.fields[key];
              const among = field?.kind === 'reference' ? field.among : undefined;
              return (
                <tr key={`${key} ${text}`}>
                  <td>{field === undefined ? key : labelOf(field.label)}</td>
                  <th scope="row">{text}</th>
                  <td>{rows}</td>
                  <td className="heading-field">
                    <ReferencePicker
                      id={`reference-${key}-${text}`}
                      label={t('importing.references.meansOf', { text })}
                      field={{ to, ...(among && { among }) }}
                      value={mapTo}
                      clearable
                      placeholder={t('importing.references.make')}
                      onChange={(id) =>
                        onDecide({ references: [{ register: to, text, mapTo: id }] })
                      }
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
