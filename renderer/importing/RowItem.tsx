import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Value } from '../../shared/fields/field.ts';
import type { Register } from '../../shared/registers/define.ts';
import { useLabel, useSentence } from '../i18n.ts';
import type { Show } from '../registers/values/useShow.ts';
import { LevelMark } from '../ui/findings/FindingLines.tsx';
import type { ImportRow } from './importData.ts';

interface Props {
  readonly register: Register;
  readonly row: ImportRow;
  readonly show: Show;
}

/** A row of the sheet: what it is called, what it changes, what there is to say, cell by cell. */
export function RowItem({ register, row, show }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const sentence = useSentence();
  const nameOf = (key: string): string => {
    const label = register.fields[key]?.label;
    return label === undefined ? '' : labelOf(label);
  };
  return (
    <li>
      <h2>
        {t('importing.row', { row: row.row })} {row.title}
      </h2>
      {gravestFirst(row.findings).map(({ level, code, cell, field, params }) => (
        <p key={`${cell} ${code}`} className="finding">
          <LevelMark level={level} />{' '}
          {t('importing.cell', {
            cell,
            says: sentence({ code, params: { label: nameOf(field ?? ''), ...params } }),
          })}
        </p>
      ))}
      {row.outcome === 'changed' && (
        <ul className="changes">
          {row.changes.map(({ field, before, after }) => (
            <li key={field}>
              {nameOf(field)}
              {t('register.colon')}
              <del>{textOf(show, field, before) || '—'}</del> →{' '}
              <ins>{textOf(show, field, after) || '—'}</ins>
            </li>
          ))}
        </ul>
      )}
      {row.outcome === 'new' && (
        <p className="quiet">
          {row.changes
            .filter(({ field }) => field !== register.title)
            .map(
              ({ field, after }) =>
                `${nameOf(field)}${t('register.colon')}${textOf(show, field, after)}`,
            )
            .join(t('importing.gap'))}
        </p>
      )}
    </li>
  );
}

const isId = (value: Value): boolean =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);

/** A reference to a record that is still to be made comes by its name. */
const textOf = (show: Show, field: string, value: Value): string => {
  const text = show.value(field, value);
  return text === '…' && !isId(value) ? String(value) : text;
};

const gravity = ['error', 'warning', 'note'];

const gravestFirst = (findings: ImportRow['findings']): ImportRow['findings'] =>
  findings.toSorted((a, b) => gravity.indexOf(a.level) - gravity.indexOf(b.level));
