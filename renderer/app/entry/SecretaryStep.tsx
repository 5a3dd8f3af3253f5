import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../forms/TextInput.tsx';
import type { StepProps } from './setup.ts';
import { StepButtons } from './StepButtons.tsx';

/** Step 3: who keeps the records. */
export function SecretaryStep({ draft, onDraft, onNext, onBack }: StepProps) {
  const { t } = useTranslation();
  const [submitted, setSubmitted] = useState(false);
  const post = draft.post ?? t('entry.firstRun.secretary.postDefault');
  const nameMissing = draft.operatorName.trim() === '';
  const postMissing = post.trim() === '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setSubmitted(true);
        if (!nameMissing && !postMissing) onNext();
      }}
    >
      <h2>{t('entry.firstRun.secretary.title')}</h2>
      <p className="hint">{t('entry.firstRun.secretary.hint')}</p>
      <TextInput
        label={t('entry.firstRun.secretary.name')}
        error={submitted && nameMissing ? t('operators.add.nameMissing') : undefined}
        value={draft.operatorName}
        maxLength={60}
        autoFocus
        onChange={(operatorName) => {
          onDraft({ operatorName });
        }}
      />
      <TextInput
        label={t('entry.firstRun.secretary.post')}
        error={submitted && postMissing ? t('operators.add.postMissing') : undefined}
        value={post}
        maxLength={60}
        onChange={(value) => {
          onDraft({ post: value });
        }}
      />
      <StepButtons onBack={onBack} />
    </form>
  );
}
