import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n.ts';
import { useDisplay } from '../display.tsx';
import { letterSizes } from '../frame/letterSizes.ts';

interface EntryFrameProps {
  readonly title: string;
  /** Wide, where a table is shown. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A screen before the ledger is open: one sheet in the middle, language and letter size above. */
export function EntryFrame({ title, wide = false, children }: EntryFrameProps) {
  const { t } = useTranslation();
  return (
    <div className="entry">
      <title>{`${title} – ${t('shell.program')}`}</title>
      <header className="entry-top">
        <span className="program-name">{t('shell.program')}</span>
        <DisplaySwitches />
      </header>
      <main className={wide ? 'sheet sheet-wide' : 'sheet'} tabIndex={-1}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}

function DisplaySwitches() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { letterSize, choose } = useDisplay();
  return (
    <div className="entry-switches">
      <label>
        {t('entry.letterSize')}{' '}
        <select
          value={letterSize}
          onChange={({ target }) => {
            const size = letterSizes.find((one) => one === target.value);
            if (size) choose({ letterSize: size });
          }}
        >
          {letterSizes.map((size) => (
            <option key={size} value={size}>
              {t(`settings.display.${size}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="link"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        title={t('shell.top.languageHint')}
        onClick={() => {
          choose({ language: language === 'zh' ? 'en' : 'zh' });
        }}
      >
        {t('shell.top.language')}
      </button>
    </div>
  );
}
