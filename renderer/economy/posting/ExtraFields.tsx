import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Labelled } from '../../app/forms/Labelled.tsx';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import type { Extras } from './useExtras.ts';

interface Props {
  readonly extras: Extras;
  /** False where the act has no record of its own to remark on. */
  readonly withRemarks?: boolean;
}

/** What may be said besides: folded, because it is seldom needed. */
export function ExtraFields({ extras, withRemarks = false }: Props): ReactNode {
  const { t } = useTranslation();
  const { typed, change, countWrong } = extras;
  return (
    <details className="posting-more">
      <summary>{t(withRemarks ? 'economy.act.moreRemarks' : 'economy.act.more')}</summary>
      <Labelled label={t('economy.act.summary')}>
        {({ id }) => (
          <TextInput
            id={id}
            value={typed.summary}
            placeholder={t('economy.act.summaryHint')}
            onChange={(summary) => change({ summary })}
          />
        )}
      </Labelled>
      <Labelled
        label={t('economy.act.attachments')}
        error={countWrong ? t('economy.act.countWrong') : undefined}
      >
        {({ id }) => (
          <TextInput
            id={id}
            numeric
            value={typed.attachments}
            invalid={countWrong}
            placeholder={t('common.optional')}
            unit={t('economy.act.sheets')}
            onChange={(attachments) => change({ attachments })}
          />
        )}
      </Labelled>
      {withRemarks && (
        <Labelled label={t('economy.act.remarks')}>
          {({ id }) => (
            <TextInput
              id={id}
              value={typed.remarks}
              placeholder={t('common.optional')}
              onChange={(remarks) => change({ remarks })}
            />
          )}
        </Labelled>
      )}
    </details>
  );
}
