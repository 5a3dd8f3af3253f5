import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty } from './dutyData.ts';
import { untilOf } from './dayCount.ts';

interface Props {
  readonly duty: Duty;
  /** ISO day from which it is seen. */
  readonly asOf: string;
}

/** How long there still is for a duty, in words; the day itself when pointed at. */
export function Until({ duty, asOf }: Props): ReactNode {
  const { t } = useTranslation();
  const until = untilOf(duty.state, duty.due, asOf);
  return (
    <time className={`until until-${duty.state}`} dateTime={duty.due} title={duty.due}>
      {'days' in until
        ? t(`duties.until.${until.text}`, { days: until.days })
        : t(`duties.until.${until.text}`)}
    </time>
  );
}
