import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CountTable } from './CountTable.tsx';
import { type Scope, cellPath, identityCheck } from './cells.ts';
import type { Statistics } from './useStatistics.ts';

interface Props {
  readonly identity: Statistics['identity'];
  readonly scope: Scope;
}

const checks = ['unexplained', 'missing', 'irregular'] as const;

/** Opening + entered − left = closing (domain.md 1.2), said in words before it is shown in numbers. */
export function Identity({ identity, scope }: Props): ReactNode {
  const { t } = useTranslation();
  const total = (row: string): number => {
    const at = identity.rows.findIndex(({ key }) => key === row);
    return identity.counts[at]?.[0] ?? 0;
  };
  const numbers = {
    opening: total('opening'),
    entered: total('entered'),
    left: total('left'),
    closing: total('closing'),
  };
  const problems = checks.filter((check) => identity[check] > 0);
  return (
    <section>
      <h2>{t('statistics.identity.title')}</h2>
      <Alert
        showIcon
        type={identity.balanced ? 'success' : 'warning'}
        title={t(
          identity.balanced ? 'statistics.identity.balanced' : 'statistics.identity.unbalanced',
          numbers,
        )}
        description={
          problems.length > 0 && (
            <ul>
              {problems.map((check) => (
                <li key={check}>
                  {t(`statistics.identity.${check}`)}
                  {t('register.colon')}
                  <Link
                    to={cellPath({ ...scope, table: identityCheck, row: check, column: 'total' })}
                  >
                    {identity[check]}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      />
      <CountTable table={identity} scope={scope} onlyUsedParts />
    </section>
  );
}
