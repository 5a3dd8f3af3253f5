import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n.ts';
import { useDisplay } from '../display.tsx';
import { Choices } from '../forms/Choices.tsx';
import type { StepProps } from './setup.ts';
import { StepButtons } from './StepButtons.tsx';

/** Step 1: in which language; in both, because nobody has chosen yet. */
export function LanguageStep({ onNext }: StepProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { choose } = useDisplay();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <Choices
        label={t('entry.firstRun.language.title')}
        choices={[
          { value: 'zh', label: t('entry.firstRun.language.zh') },
          { value: 'en', label: t('entry.firstRun.language.en') },
        ]}
        value={language}
        onChange={(value) => {
          choose({ language: value });
        }}
      />
      <p className="hint">{t('entry.firstRun.language.hint')}</p>
      <StepButtons />
    </form>
  );
}
