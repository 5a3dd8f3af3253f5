import { useTranslation } from 'react-i18next';
import { useDisplay } from '../app/display.tsx';
import { Choices } from '../app/forms/Choices.tsx';
import { letterSizes } from '../app/frame/letterSizes.ts';
import { useChooseDisplay } from '../app/frame/useChooseDisplay.ts';
import { useLanguage } from '../i18n.ts';

/** Language and letter size, in force at once. */
export function DisplaySettings() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { letterSize } = useDisplay();
  const choose = useChooseDisplay();
  return (
    <section className="narrow">
      <h2>{t('settings.display.title')}</h2>
      <p className="hint">{t('settings.display.hint')}</p>
      <Choices
        inline
        label={t('settings.display.language')}
        choices={[
          { value: 'zh', label: t('entry.firstRun.language.zh') },
          { value: 'en', label: t('entry.firstRun.language.en') },
        ]}
        value={language}
        onChange={(value) => {
          choose({ language: value });
        }}
      />
      <Choices
        inline
        label={t('settings.display.letterSize')}
        choices={letterSizes.map((value) => ({ value, label: t(`settings.display.${value}`) }))}
        value={letterSize}
        onChange={(value) => {
          choose({ letterSize: value });
        }}
      />
    </section>
  );
}
