import type { Period } from '../../reports/period.ts';

/** Of which period a tab is, and how it changes it. */
export interface TabScope {
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}
