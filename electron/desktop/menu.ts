import { Menu, type MenuItemConstructorOptions } from 'electron';
import { menuItem, menuLabel } from './menuItem.ts';

const editing = (): MenuItemConstructorOptions[] => [
  menuItem('undo', 'desktop.menu.undo'),
  menuItem('redo', 'desktop.menu.redo'),
  { type: 'separator' },
  menuItem('cut', 'desktop.menu.cut'),
  menuItem('copy', 'desktop.menu.copy'),
  menuItem('paste', 'desktop.menu.paste'),
  menuItem('selectAll', 'desktop.menu.selectAll'),
];

const viewing = (): MenuItemConstructorOptions[] => [
  menuItem('zoomIn', 'desktop.menu.zoomIn'),
  menuItem('zoomOut', 'desktop.menu.zoomOut'),
  menuItem('resetZoom', 'desktop.menu.resetZoom'),
  menuItem('togglefullscreen', 'desktop.menu.fullscreen'),
  // For support only: reloading loses what is typed and not yet saved.
  { ...menuItem('reload', 'desktop.menu.reload'), visible: false },
];

/**
 * The menu bar, hidden until Alt is pressed. It is there for its keys: without it Ctrl+C, Ctrl+V and
 * Ctrl+Plus do nothing on some systems.
 */
export function setMenu(): void {
  const menu: MenuItemConstructorOptions[] = [
    { label: menuLabel('desktop.menu.edit'), submenu: editing() },
    { label: menuLabel('desktop.menu.view'), submenu: viewing() },
  ];
  // macOS takes the first menu for the application's own.
  if (process.platform === 'darwin') menu.unshift({ role: 'appMenu' });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
}
