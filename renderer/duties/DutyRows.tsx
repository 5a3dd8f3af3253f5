import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../i18n.ts';
import type { Duty } from './dutyData.ts';
import { DutyRow } from './DutyRow.tsx';
import type { DutyItem } from './grouped.ts';
import { Until } from './Until.tsx';

interface Props {
  readonly items: readonly DutyItem[];
  /** ISO day from which they are seen. */
  readonly asOf: string;
}

/** Duties, a line each; those of many organisations in one line that unfolds. */
export function DutyRows({ items, asOf }: Props): ReactNode {
  return (
    <ul className="duty-rows">
      {items.map((item) =>
        'duty' in item ? (
          <DutyRow key={item.key} duty={item.duty} asOf={asOf} />
        ) : (
          <ManyRows key={item.key} duties={item.duties} asOf={asOf} />
        ),
      )}
    </ul>
  );
}

interface ManyProps {
  readonly duties: readonly [Duty, ...Duty[]];
  readonly asOf: string;
}

function ManyRows({ duties, asOf }: ManyProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const [first] = duties;
  return (
    <li className="duty-many">
      <details>
        <summary className="duty-row">
          <span className="duty-what">
            <strong>{labelOf(first.label)}</strong>
            <small>
              {labelOf(first.period.label)} · {t('duties.home.many', { count: duties.length })}
            </small>
          </span>
          <Until duty={first} asOf={asOf} />
          <span className="duty-unfold">{t('duties.home.unfold')}</span>
        </summary>
        <ul className="duty-rows">
          {duties.map((duty) => (
            <DutyRow key={duty.key} duty={duty} asOf={asOf} />
          ))}
        </ul>
      </details>
    </li>
  );
}
