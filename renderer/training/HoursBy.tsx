import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeList } from '../../shared/codes/define.ts';
import { useCodeName } from '../duties/useCodeName.ts';

interface Props {
  readonly list: CodeList;
  /** Class-hours by code; '' for those of which it is not recorded. */
  readonly hours: Readonly<Record<string, number>>;
  readonly none: 'noTopic' | 'noChannel';
}

/** Class-hours by the codes of a list, the most first. */
export function HoursBy({ list, hours, none }: Props): ReactNode {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  return (
    <ul className="plain-list">
      {Object.entries(hours)
        .toSorted(([, a], [, b]) => b - a)
        .map(([code, sum]) => (
          <li key={code}>
            {code === '' ? t(`duties.training.${none}`) : nameOf(list, code)}
            {t('register.colon')}
            {t('duties.training.hoursOf', { hours: sum })}
          </li>
        ))}
    </ul>
  );
}
