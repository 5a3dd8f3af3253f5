import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome, Summary } from './importData.ts';

interface Props {
  readonly summary: Summary;
  readonly outcome: Outcome;
  readonly onChoose: (outcome: Outcome) => void;
}

const outcomes = ['new', 'changed', 'same', 'rejected', 'skipped'] as const;

/** How many rows come in new, change something, change nothing, or stay out. */
export function OutcomeTabs({ summary, outcome, onChoose }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="outcomes" role="group" aria-label={t('importing.preview.outcomes')}>
      {outcomes.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === outcome}
          className={one === 'rejected' && summary.rejected > 0 ? 'outcome outcome-bad' : 'outcome'}
          onClick={() => onChoose(one)}
        >
          <strong>{summary[one].toLocaleString('en')}</strong>
          <span>{t(`importing.outcome.${one}`)}</span>
          <small>{t(`importing.outcomeWhat.${one}`)}</small>
        </button>
      ))}
    </div>
  );
}
