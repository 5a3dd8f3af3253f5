import { sentence } from '../../../shared/i18n/sentence.ts';
import type { Label, Language } from '../../../shared/label.ts';
import type { IncomeTier } from '../../../shared/rules/accounts/incomeTiers.ts';

/** Fen in 10,000 yuan. */
const tenThousandFen = 1_000_000;

/** Chinese counts in ten thousands. */
const amount = (language: Language, fen: number): string =>
  sentence(language, 'tier.amount', {
    amount:
      language === 'zh'
        ? String(fen / tenThousandFen)
        : (fen / 100).toLocaleString('en-US', { maximumFractionDigits: 2 }),
  });

/** What a tier of operating income is called: 5万元以下, 5万元—10万元 (domain.md 6.12). */
export const tierLabel = (tier: Omit<IncomeTier, 'label'>): Label => ({
  zh: labelIn('zh', tier),
  en: labelIn('en', tier),
});

function labelIn(language: Language, { tier, fromFen, belowFen }: IncomeTier): string {
  const params = {
    ...(fromFen !== null && { from: amount(language, fromFen) }),
    ...(belowFen !== null && { below: amount(language, belowFen) }),
  };
  if (tier === 0) return sentence(language, 'tier.none');
  if (fromFen === null) return sentence(language, 'tier.below', params);
  return sentence(language, belowFen === null ? 'tier.from' : 'tier.between', params);
}
