import type { ReactNode } from 'react';
import type { Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';
import type { ShownRecord } from '../../registers/data/records.ts';
import type { Show } from '../../registers/values/useShow.ts';

interface Props {
  readonly register: Register;
  readonly record: ShownRecord;
  readonly show: Show;
}

/** What is filled in of a record; a receipt leaves most of its cases empty. */
export function Facts({ register, record, show }: Props): ReactNode {
  const labelOf = useLabel();
  const filled = Object.entries(register.fields).filter(
    ([key]) => (record[key] ?? null) !== null && record[key] !== false,
  );
  return (
    <section className="read-section">
      <dl className="read-grid">
        {filled.map(([key, { label }]) => (
          <div key={key} className="read-field">
            <dt>{labelOf(label)}</dt>
            <dd>{show.of(record, key)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
