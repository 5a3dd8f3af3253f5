import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';
import type { Show } from '../values/useShow.ts';

interface Props {
  readonly register: Register;
  readonly record: AnyRecord;
  readonly show: Show;
}

/** What the program works out of a record; nobody types it. */
export function DerivedValues({ register, record, show }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const entries = Object.entries(register.derived);
  if (entries.length === 0) return null;
  return (
    <dl className="derived" aria-label={t('register.columns.derived')}>
      {entries.map(([key, { label }]) => (
        <div key={key}>
          <dt>{labelOf(label)}</dt>
          <dd>{show.of(record, key) || '—'}</dd>
        </div>
      ))}
    </dl>
  );
}
