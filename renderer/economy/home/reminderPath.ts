import type { Reminder } from '../../../electron/core/economy/answers.ts';
import { periodsPath } from '../../accounts/paths.ts';
import { recordPath } from '../../registers/paths.ts';
import {
  assetsPath,
  contractsPath,
  debtsPath,
  disclosurePath,
  distributionPath,
  tabPath,
} from '../paths.ts';

type About = Pick<Reminder, 'about' | 'record'>;

/** The register of the record that a reminder is about; null where it is about none, or a month. */
export const reminderRegister = ({ about, record }: About): string | null =>
  record !== null && (about === 'contracts' || about === 'debts' || about === 'claims')
    ? about
    : null;

/** Where a reminder is attended to. */
export function reminderPath(reminder: About): string {
  const register = reminderRegister(reminder);
  if (register !== null && reminder.record !== null) return recordPath(register, reminder.record);
  switch (reminder.about) {
    case 'contracts':
      return contractsPath;
    case 'depreciation':
      return tabPath(assetsPath, 'depreciation');
    case 'periods':
      return periodsPath();
    case 'disclosures':
      return disclosurePath;
    case 'debts':
      return debtsPath;
    case 'claims':
      return tabPath(debtsPath, 'claims');
    case 'distribution':
      return distributionPath;
  }
}
