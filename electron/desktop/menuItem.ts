import type { MenuItemConstructorOptions } from 'electron';
import { type HostTextCode, hostText } from '../../shared/i18n/hostText.ts';

/** A menu word in both languages: the menu is there before a language is chosen. */
export function menuLabel(code: HostTextCode): string {
  const { zh, en } = hostText(code);
  return `${zh} ${en}`;
}

/** A menu item that does what Electron knows under the role, with its usual keys. */
export function menuItem(
  role: NonNullable<MenuItemConstructorOptions['role']>,
  code: HostTextCode,
  enabled = true,
): MenuItemConstructorOptions {
  return { role, label: menuLabel(code), enabled };
}
