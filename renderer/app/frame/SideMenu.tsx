import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useLabel } from '../../i18n.ts';
import { carePages, dailyRegisters, homeIcon, rareRegisters, resultPages } from './menu.tsx';

interface SideMenuProps {
  /** Matters only where there is no room to show it always. */
  readonly open: boolean;
  /** Escape was pressed. */
  readonly onClose: () => void;
}

/** The main menu: registers as declared, figures and reports, administration. */
export function SideMenu({ open, onClose }: SideMenuProps) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <nav
      id="menu"
      className={open ? 'menu menu-open' : 'menu'}
      aria-label={t('shell.menu.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <ul>
        <Item to="/" icon={homeIcon} text={t('shell.menu.home')} />
      </ul>
      <Group title={t('shell.menu.registers')}>
        {dailyRegisters.map((entry) => (
          <Item key={entry.key} to={entry.to} icon={entry.icon} text={label(entry.label)} />
        ))}
      </Group>
      <Group title={t('shell.menu.results')}>
        {resultPages.map(({ key, to, icon }) => (
          <Item key={key} to={to} icon={icon} text={t(`shell.menu.${key}`)} />
        ))}
      </Group>
      <Group title={t('shell.menu.care')}>
        {carePages.map(({ key, to, icon }) => (
          <Item key={key} to={to} icon={icon} text={t(`shell.menu.${key}`)} />
        ))}
        {rareRegisters.map((entry) => (
          <Item key={entry.key} to={entry.to} icon={entry.icon} text={label(entry.label)} />
        ))}
      </Group>
    </nav>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface ItemProps {
  readonly to: string;
  readonly icon: ReactNode;
  readonly text: string;
}

function Item({ to, icon, text }: ItemProps) {
  return (
    <li>
      <NavLink to={to} end={to === '/'}>
        <span aria-hidden="true">{icon}</span>
        {text}
      </NavLink>
    </li>
  );
}
