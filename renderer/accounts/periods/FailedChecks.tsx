import type { ReactNode } from 'react';
import { showYuan } from '../../../shared/fields/show.ts';
import { useSentence } from '../../i18n.ts';
import { LevelMark } from '../../ui/findings/FindingLines.tsx';
import type { PeriodMonth } from '../booksData.ts';

interface Props {
  readonly month: string;
  readonly checks: PeriodMonth['checks'];
}

/** The checks of a month that do not come out, each with the difference. */
export function FailedChecks({ month, checks }: Props): ReactNode {
  const sentence = useSentence();
  return (
    <ul className="failed-checks">
      {checks.map(({ code, level, aFen, bFen, differenceFen, count }) => (
        <li key={code}>
          <LevelMark level={level} />{' '}
          {sentence({
            code,
            params: {
              month,
              a: showYuan(aFen),
              b: showYuan(bFen),
              difference: showYuan(Math.abs(differenceFen)),
              ...(count !== null && { count }),
            },
          })}
        </li>
      ))}
    </ul>
  );
}
