import { ExclamationCircleFilled, InfoCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLabel } from '../i18n.ts';
import { type Scope, cellPath, flagsTable } from './cells.ts';
import type { Flag } from './useStatistics.ts';

interface Props {
  readonly flags: readonly Flag[];
  readonly scope: Scope;
}

const percent = (share: number | null): string =>
  share === null ? '—' : `${(share * 100).toFixed(1)}%`;

/** The marks of the age make-up in plain words (domain.md 1.4); what calls for attention first. */
export function Flags({ flags, scope }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const unknown = flags[0]?.unknown ?? 0;
  const pathOf = (row: string, column: string): string =>
    cellPath({ ...scope, table: flagsTable, row, column });
  return (
    <section aria-label={t('statistics.flags.title')}>
      <ul className="flags">
        {flags.map((flag) => (
          <li key={flag.key} className={flag.raised ? 'flag flag-raised' : 'flag'}>
            {flag.raised ? (
              <>
                <ExclamationCircleFilled aria-hidden />{' '}
                <strong>{t('statistics.flags.attention')}</strong>{' '}
                {t('statistics.flags.noneUnder40')}
              </>
            ) : (
              <>
                <InfoCircleFilled aria-hidden /> {labelOf(flag.label)}
                {t('register.colon')}
                {flag.value === 0 ? (
                  <strong>0</strong>
                ) : (
                  <Link to={pathOf(flag.key, 'total')}>
                    <strong>{flag.value.toLocaleString('en')}</strong>
                  </Link>
                )}{' '}
                {t('statistics.flags.share', { share: percent(flag.share) })}
              </>
            )}
          </li>
        ))}
        {unknown > 0 && (
          <li className="flag">
            <InfoCircleFilled aria-hidden /> {t('statistics.flags.unknownAge')}
            {t('register.colon')}
            <Link to={pathOf(flags[0]?.key ?? '', 'unknown')}>
              <strong>{unknown}</strong>
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
