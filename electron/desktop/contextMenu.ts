import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import { menuItem } from './menuItem.ts';

/** Cut, copy and paste by the right mouse button, which Electron leaves out. */
export function setContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, { isEditable, editFlags, selectionText }) => {
    const items: MenuItemConstructorOptions[] = [];
    if (isEditable) items.push(menuItem('cut', 'desktop.menu.cut', editFlags.canCut));
    if (isEditable || selectionText !== '') {
      items.push(menuItem('copy', 'desktop.menu.copy', editFlags.canCopy));
    }
    if (isEditable) items.push(menuItem('paste', 'desktop.menu.paste', editFlags.canPaste));
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  });
}
