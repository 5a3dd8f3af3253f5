import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingLines } from '../../ui/findings/FindingLines.tsx';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import type { useDecision } from './useDecision.ts';

const parts = ['documentNo', 'decidedBy', 'reason'] as const;

/** The day, the document and the body that decided. */
export function DecisionFields({
  deciding,
}: {
  readonly deciding: ReturnType<typeof useDecision>;
}): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const { typed, type, decision, findings, isSound } = deciding;
  return (
    <>
      <div className="form-field">
        <label htmlFor={`${id}-on`}>
          {t('register.change.on')} <span className="form-required">{t('common.required')}</span>
        </label>
        <TextInput
          id={`${id}-on`}
          value={typed.on}
          invalid={!isSound}
          placeholder={t('register.form.datePlaceholder')}
          describedBy={`${id}-notes`}
          onChange={(text) => type('on', text)}
        />
        <div id={`${id}-notes`}>
          {decision.on !== null && decision.on !== typed.on && (
            <p className="form-note">{t('register.form.understood', { value: decision.on })}</p>
          )}
          <FindingLines findings={findings} label={t('register.change.on')} />
        </div>
      </div>
      {parts.map((part) => (
        <div key={part} className="form-field">
          <label htmlFor={`${id}-${part}`}>{t(`register.change.${part}`)}</label>
          <TextInput
            id={`${id}-${part}`}
            value={typed[part]}
            placeholder={t(`register.change.${part}Example`)}
            onChange={(text) => type(part, text)}
          />
        </div>
      ))}
    </>
  );
}
