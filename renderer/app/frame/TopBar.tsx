import { Button } from 'antd';
import { GlobalOutlined, MenuOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n.ts';
import { useMay, useSession } from '../session.ts';
import { LockButton } from './LockButton.tsx';
import { SearchBox } from './SearchBox.tsx';
import { UndoButton } from './UndoButton.tsx';
import { useChooseDisplay } from './useChooseDisplay.ts';

interface TopBarProps {
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
}

/** Whose ledger, who is at work, and what is wanted from every page. */
export function TopBar({ menuOpen, onMenu }: TopBarProps) {
  const { t } = useTranslation();
  const { unit, operator } = useSession();
  const mayKeep = useMay('keep');
  return (
    <header className="top-bar" aria-label={t('shell.top.label')}>
      <Button
        className="menu-button"
        icon={<MenuOutlined />}
        aria-expanded={menuOpen}
        aria-controls="menu"
        aria-label={t(menuOpen ? 'shell.menu.close' : 'shell.menu.open')}
        onClick={onMenu}
      />
      <p className="unit-name" title={unit.name}>
        {unit.name}
        <span className="program-name">{t('shell.program')}</span>
      </p>
      <SearchBox />
      <div className="top-actions">
        <span className="operator">
          {t('shell.top.operator', { post: operator.post, name: operator.name })}
        </span>
        {mayKeep && <UndoButton />}
        <LanguageButton />
        <LockButton />
      </div>
    </header>
  );
}

function LanguageButton() {
  const { t } = useTranslation();
  const language = useLanguage();
  const choose = useChooseDisplay();
  return (
    <Button
      icon={<GlobalOutlined />}
      lang={language === 'zh' ? 'en' : 'zh-CN'}
      title={t('shell.top.languageHint')}
      aria-label={t('shell.top.languageHint')}
      onClick={() => {
        choose({ language: language === 'zh' ? 'en' : 'zh' });
      }}
    >
      {t('shell.top.language')}
    </Button>
  );
}
