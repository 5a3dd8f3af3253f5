import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useLabel } from '../../i18n.ts';
import { type MenuEntry, isExact, menuGroups } from './menu.tsx';
import './menu.css';

interface SideMenuProps {
  /** Matters only where there is no room to show it always. */
  readonly open: boolean;
  /** Escape was pressed. */
  readonly onClose: () => void;
}

/** The main menu, in the groups of a secretary's work; a group of one needs no heading. */
export function SideMenu({ open, onClose }: SideMenuProps) {
  const { t } = useTranslation();
  return (
    <nav
      id="menu"
      className={open ? 'menu menu-open' : 'menu'}
      aria-label={t('shell.menu.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {menuGroups.map(({ key, entries }) => (
        <section key={key}>
          {entries.length > 1 && <h2>{t(`shell.menu.${key}`)}</h2>}
          <ul>
            {entries.map((entry) => (
              <Item key={entry.to} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function Item({ entry }: { readonly entry: MenuEntry }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <li>
      <NavLink to={entry.to} end={isExact(entry)}>
        <span aria-hidden="true">{entry.icon}</span>
        {'page' in entry ? t(`shell.menu.${entry.page}`) : label(entry.label)}
      </NavLink>
    </li>
  );
}
