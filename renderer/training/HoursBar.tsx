import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly hours: number;
  /** Null where none are asked for. */
  readonly target: number | null;
}

/** Class-hours as a bar towards the target, with the figures beside it. */
export function HoursBar({ hours, target }: Props): ReactNode {
  const { t } = useTranslation();
  const text =
    target === null
      ? t('duties.training.hoursOf', { hours })
      : t('duties.training.far', { hours, target });
  const share = target === null || target === 0 ? 100 : Math.min(100, (hours * 100) / target);
  return (
    <span className="hours">
      {target !== null && (
        <span className="hours-bar" aria-hidden="true">
          <span
            className={share >= 100 ? 'hours-full' : 'hours-part'}
            style={{ width: `${share}%` }}
          />
        </span>
      )}
      <span className="hours-text">{text}</span>
    </span>
  );
}
