import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../../i18n.ts';
import { LevelMark } from '../../ui/findings/FindingLines.tsx';
import type { Plan } from './collectData.ts';

/** The input above asks for it. */
const askedFor = 'dues.back-payment-long';

/** What there is to say of the receipts before they are written, by member. */
export function PlanFindings({ plan }: { readonly plan: Plan | undefined }): ReactNode {
  const { t } = useTranslation();
  const sentence = useSentence();
  const lines = (plan?.items ?? []).flatMap(({ member, findings }) =>
    findings.filter(({ code }) => code !== askedFor).map((finding) => ({ ...finding, ...member })),
  );
  if (lines.length === 0) return null;
  return (
    <ul className="plain-list dues-findings" aria-live="polite">
      {lines.map(({ level, code, params, id, name }) => (
        <li key={`${id} ${code}`} className="finding">
          <LevelMark level={level} />{' '}
          {t('dues.collect.findingOf', { name, text: sentence({ code, params: params ?? {} }) })}
        </li>
      ))}
    </ul>
  );
}
