import type { host as zh } from '../zh/host.ts';

export const host: Record<keyof typeof zh, string> = {
  'host.wrong-address':
    'The request is for another address and was refused. Use the address that the program gave.',
  'host.other-site': 'The request comes from another site and was refused.',
  'host.too-large':
    'This is larger than {{limit}} MB and was not taken. Split it and send the parts one by one.',
  'host.key-used': 'This address was used before, or it is incomplete.',
  'host.key-used.do':
    'Go back to the window in which the program was started and press Enter for a new address; or close the program and start it again.',
  'host.no-entry': 'This browser has not been let in yet.',
  'host.no-entry.do':
    'Enter by the address given when the program started; if it was not kept, close the program and start it again.',
  'host.port-taken':
    'Port {{port}} is in use by another program. Choose another port, or leave the choice to the program.',
  'host.address': 'Open this address in the browser (it works once):',
  'host.fresh-address': 'Press Enter for a new address; press Ctrl+C to end the program.',
  'host.open-by-hand':
    'The browser could not be opened; please copy the address above into the browser.',
  'host.demo': 'Opening the demo village (fictional, for trying out) …',
  'host.bad-arguments': 'Wrong argument: {{argument}}',
  'desktop.menu.edit': 'Edit',
  'desktop.menu.undo': 'Undo',
  'desktop.menu.redo': 'Redo',
  'desktop.menu.cut': 'Cut',
  'desktop.menu.copy': 'Copy',
  'desktop.menu.paste': 'Paste',
  'desktop.menu.selectAll': 'Select all',
  'desktop.menu.view': 'View',
  'desktop.menu.zoomIn': 'Larger',
  'desktop.menu.zoomOut': 'Smaller',
  'desktop.menu.resetZoom': 'Normal size',
  'desktop.menu.fullscreen': 'Full screen',
  'desktop.menu.reload': 'Reload',
  'desktop.save': 'Save file',
};
