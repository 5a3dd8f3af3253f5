import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session.ts';
import { useTitles } from '../registers/data/useTitles.ts';
import { today } from '../ui/today.ts';

interface Props {
  /** Null where the year makes no difference. */
  readonly year: number | null;
  /** Id of the organisation; null for all. */
  readonly branch: string | null;
}

/** What a printed page says in the place of its choices: whose it is, of when, and printed when. */
export function PrintHead({ year, branch }: Props): ReactNode {
  const { t } = useTranslation();
  const { unit } = useSession();
  const titleOf = useTitles(useMemo(() => ['organizations'], []));
  const parts = [
    unit.name,
    branch === null ? '' : (titleOf('organizations', branch) ?? ''),
    year === null ? '' : t('duties.yearOf', { year }),
    t('duties.printedOn', { on: today() }),
  ];
  return <p className="print-only">{parts.filter((part) => part !== '').join(' · ')}</p>;
}
