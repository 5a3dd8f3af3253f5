import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/fields/finding.ts';
import { useSentence } from '../../i18n.ts';
import { LevelMark } from '../../ui/findings/FindingLines.tsx';

/** What there is to say of a voucher before or after it is written, a line each. */
export function PlanFindings({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const sentence = useSentence();
  return (
    <div className="plan-findings" aria-live="polite">
      {findings.map(({ level, code, params = {} }, at) => (
        <p key={`${at} ${code}`} className="finding">
          <LevelMark level={level} /> {sentence({ code, params })}
        </p>
      ))}
    </div>
  );
}
