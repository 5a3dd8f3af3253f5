import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { recordPath } from '../registers/paths.ts';
import type { Duty } from './dutyData.ts';

/** What counts towards a duty, and who has not done enough yet; unfolded where there is much. */
export function Evidence({ duty }: { readonly duty: Duty }): ReactNode {
  const { t } = useTranslation();
  const { evidence, lacking, unit } = duty;
  if (evidence.length === 0 && lacking.length === 0)
    return <span className="quiet">{t('duties.table.nothing')}</span>;
  const short =
    unit === 'pairs'
      ? t('duties.table.lackingPairs', { count: lacking.length })
      : t('duties.table.lackingCount', { count: lacking.length });
  return (
    <>
      {evidence.length > 0 && (
        <Listed
          many={t('duties.table.evidenceCount', { count: evidence.length })}
          count={evidence.length}
        >
          {evidence.map(({ register, id, on, label }) => (
            <li key={`${register} ${id}`}>
              <Link to={recordPath(register, id)}>
                {on} {label}
              </Link>
            </li>
          ))}
        </Listed>
      )}
      {lacking.length > 0 && (
        <Listed many={short} count={lacking.length}>
          {lacking.map(({ id, name, done, least, with: other }) => (
            <li key={`${id} ${other?.id ?? ''}`}>
              {other === null
                ? t('duties.table.lacking', { name, done, least })
                : t('duties.table.pair', { a: name, b: other.name })}
            </li>
          ))}
        </Listed>
      )}
    </>
  );
}

/** So few are in sight at once. */
const few = 2;

interface ListedProps {
  /** What many are summed up as. */
  readonly many: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Listed({ many, count, children }: ListedProps): ReactNode {
  const list = <ul className="plain-list">{children}</ul>;
  if (count <= few) return list;
  return (
    <details>
      <summary>{many}</summary>
      {list}
    </details>
  );
}
