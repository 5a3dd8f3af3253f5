import type { Label } from '../label.ts';
import type { RegisterKey } from '../registers/index.ts';

/** A workbook for submission. */
export interface ReportDeclaration {
  readonly key: string;
  /** Also its name in the file name (domain.md 9). */
  readonly label: Label;
  readonly register: RegisterKey;
}

/** Every report, in the order of the menu. */
export const reportDeclarations = [
  {
    key: 'member-register',
    label: { zh: '党员名册', en: 'Party member register' },
    register: 'members',
  },
  {
    key: 'member-statistics',
    label: { zh: '党员统计表', en: 'Party member statistics' },
    register: 'members',
  },
] as const satisfies readonly ReportDeclaration[];

export type ReportKey = (typeof reportDeclarations)[number]['key'];
