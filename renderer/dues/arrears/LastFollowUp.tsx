import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArrearsMember } from './arrearsData.ts';

/** When somebody last spoke with the member and what came of it, and when it is to be again. */
export function LastFollowUp({
  row: { followUps, nextOn },
  asOf,
}: {
  readonly row: ArrearsMember;
  /** ISO day. */
  readonly asOf: string;
}): ReactNode {
  const { t } = useTranslation();
  const [last] = followUps;
  if (last === undefined) return <span className="quiet">{t('dues.arrears.neverTalked')}</span>;
  const past = nextOn !== null && nextOn < asOf;
  return (
    <>
      {t('dues.arrears.talkLineNoWay', last)}
      {nextOn !== null && (
        <small className={past ? 'arrears-past' : undefined}>
          {t(past ? 'dues.arrears.nextPast' : 'dues.arrears.next', { on: nextOn })}
        </small>
      )}
    </>
  );
}
