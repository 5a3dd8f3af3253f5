import { basename, join } from 'node:path';
import { app, type Session } from 'electron';
import { hostText } from '../../shared/i18n/hostText.ts';
import { HOME, isOurs } from './scheme.ts';

/** Asks where to save each file that our page hands out; files from elsewhere are not saved. */
export function askWhereToSave(session: Session): void {
  const { zh, en } = hostText('desktop.save');
  session.on('will-download', (event, item) => {
    const url = item.getURL();
    if (!isOurs(url) && !url.startsWith(`blob:${HOME}`)) {
      event.preventDefault();
      return;
    }
    const defaultPath = join(app.getPath('downloads'), basename(item.getFilename()));
    item.setSaveDialogOptions({ title: `${zh} ${en}`, defaultPath });
  });
}
