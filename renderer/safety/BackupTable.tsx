import { Button } from 'antd';
import type { InferResponseType } from 'hono/client';
import { useTranslation } from 'react-i18next';
import { findRegister } from '../../shared/registers/index.ts';
import type { api } from '../api/client.ts';
import { sizeText, timeText } from '../app/frame/times.ts';
import { useLabel, useLanguage } from '../i18n.ts';

export type BackupLine = InferResponseType<typeof api.backups.$get>['backups'][number];

interface BackupTableProps {
  readonly backups: readonly BackupLine[];
  /** Absent where this operator may not restore. */
  readonly onRestore?: (backup: BackupLine) => void;
}

/** The backups, newest first: when, why, how much is in them, and whether they are whole. */
export function BackupTable({ backups, onRestore }: BackupTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const holds = useHolds();
  if (backups.length === 0) return <p role="status">{t('safety.backups.none')}</p>;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('safety.backups.list')}>
      <table className="plain-table">
        <caption className="sr-only">{t('safety.backups.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('safety.backups.at')}</th>
            <th scope="col">{t('safety.backups.holds')}</th>
            <th scope="col">{t('safety.backups.reason')}</th>
            <th scope="col" className="number">
              {t('safety.backups.size')}
            </th>
            {onRestore && (
              <th scope="col">
                <span className="sr-only">{t('safety.backups.restore')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {backups.map((backup, index) => (
            <tr key={backup.name}>
              <td>
                {timeText(language, backup.at)}
                {index === 0 && <span className="mark">{t('safety.backups.newest')}</span>}
              </td>
              <td>
                {backup.counts && holds(backup.counts)}
                {backup.state !== 'good' && (
                  <span className="field-warning">
                    {t(`safety.backups.states.${backup.state}`)}
                  </span>
                )}
              </td>
              <td>{t(`safety.reasons.${backup.reason}`)}</td>
              <td className="number">{sizeText(backup.size)}</td>
              {onRestore && (
                <td>
                  {backup.state !== 'changed' && (
                    <Button
                      aria-label={t('safety.backups.restoreThis', {
                        at: timeText(language, backup.at),
                      })}
                      onClick={() => {
                        onRestore(backup);
                      }}
                    >
                      {t('safety.backups.restore')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "党员名册 82，党组织 4": the registers that hold anything. */
function useHolds(): (counts: Readonly<Record<string, number>>) => string {
  const label = useLabel();
  const { t } = useTranslation();
  return (counts) =>
    Object.entries(counts)
      .flatMap(([key, count]) => {
        const register = findRegister(key);
        return register === undefined || count === 0 ? [] : [`${label(register.label)} ${count}`];
      })
      .join(t('common.comma')) || t('common.none');
}
