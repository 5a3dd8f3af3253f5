import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Duty } from '../../duties/dutyData.ts';
import { DutyRows } from '../../duties/DutyRows.tsx';
import { groupDuties } from '../../duties/grouped.ts';

/** So many lines are told of at once; the others stand in the calendar of duties. */
const atOnce = 8;
/** Unfolded, so many; a list of years is for the calendar. */
const unfolded = 40;

interface Props {
  readonly name: 'overdue' | 'due';
  readonly title: string;
  readonly duties: readonly Duty[];
  /** How many there are besides these. */
  readonly more: number;
  /** ISO day from which they are seen. */
  readonly asOf: string;
  /** Said where there is nothing. */
  readonly none: string;
  /** What is folded below. */
  readonly children: ReactNode;
}

/** A list of duties of the workbench, short enough for a glance. */
export function WorkCard(props: Props): ReactNode {
  const { name, title, duties, more, asOf, none, children } = props;
  const { t } = useTranslation();
  return (
    <section className={`card work-${name}`} aria-labelledby={`home-${name}`}>
      <div className="work-head">
        <h2 id={`home-${name}`}>
          {title}{' '}
          {duties.length > 0 && (
            <span className="work-count">
              {duties.length}
              {more > 0 && '+'}
            </span>
          )}
        </h2>
        <Link to="/duties">{t('duties.home.all')}</Link>
      </div>
      {duties.length === 0 && <p className="quiet">{none}</p>}
      <Some duties={duties} asOf={asOf} most={atOnce} />
      {children}
    </section>
  );
}

interface FoldedProps {
  readonly summary: string;
  readonly hint?: string;
  readonly duties: readonly Duty[];
  readonly asOf: string;
}

/** Duties that a glance need not see; nothing where there are none. */
export function FoldedDuties({ summary, hint, duties, asOf }: FoldedProps): ReactNode {
  if (duties.length === 0) return null;
  return (
    <details className="work-folded">
      <summary>{summary}</summary>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <Some duties={duties} asOf={asOf} most={unfolded} />
    </details>
  );
}

interface SomeProps {
  readonly duties: readonly Duty[];
  readonly asOf: string;
  readonly most: number;
}

function Some({ duties, asOf, most }: SomeProps): ReactNode {
  const { t } = useTranslation();
  const items = groupDuties(duties);
  const more = items
    .slice(most)
    .reduce((sum, item) => sum + ('duty' in item ? 1 : item.duties.length), 0);
  return (
    <>
      <DutyRows items={items.slice(0, most)} asOf={asOf} />
      {more > 0 && (
        <p className="work-more">
          <Link to="/duties">{t('duties.home.more', { count: more })}</Link>
        </p>
      )}
    </>
  );
}
