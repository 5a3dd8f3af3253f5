import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { useLabel } from '../../i18n.ts';
import { type MenuEntry, type MenuGroup, folds, isExact, menuGroups } from './menu.tsx';
import { useFolding } from './useFolding.ts';
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
  const { pathname } = useLocation();
  const menu = useRef<HTMLElement>(null);
  const { isOpen, here, toggle } = useFolding(menu, pathname);
  return (
    <nav
      id="menu"
      ref={menu}
      className={open ? 'menu menu-open' : 'menu'}
      aria-label={t('shell.menu.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {menuGroups.map((group) => (
        <Group
          key={group.key}
          group={group}
          open={!folds(group) || isOpen(group.key)}
          current={group.key === here}
          onToggle={() => {
            toggle(group.key);
          }}
        />
      ))}
    </nav>
  );
}

interface GroupProps {
  readonly group: MenuGroup;
  readonly open: boolean;
  /** The page that is shown stands in it. */
  readonly current: boolean;
  readonly onToggle: () => void;
}

function Group({ group, open, current, onToggle }: GroupProps) {
  const { t } = useTranslation();
  const { key, entries } = group;
  const Sign = open ? DownOutlined : RightOutlined;
  return (
    <section>
      {folds(group) && (
        <h2>
          <button
            type="button"
            className={current && !open ? 'menu-fold menu-here' : 'menu-fold'}
            aria-expanded={open}
            aria-controls={`menu-${key}`}
            onClick={onToggle}
          >
            {t(`shell.menu.${key}`)}
            <Sign aria-hidden />
          </button>
        </h2>
      )}
      <ul id={`menu-${key}`} hidden={!open}>
        {entries.map((entry) => (
          <Item key={entry.to} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Item({ entry }: { readonly entry: MenuEntry }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const label = useLabel();
  return (
    <li>
      <NavLink to={entry.to} end={isExact(entry, pathname)}>
        <span aria-hidden="true">{entry.icon}</span>
        {'page' in entry ? t(`shell.menu.${entry.page}`) : label(entry.label)}
      </NavLink>
    </li>
  );
}
