import type { TFunction } from 'i18next';

/** An area as the forms write it: two decimals. @param mu in mu */
export const mu = (area: number): string => area.toFixed(2).replace(/\B(?=(\d{3})+(?=\.))/g, ',');

/** The same with its unit. */
export const areaText = (t: TFunction, area: number): string =>
  t('economy.resources.mu', { area: mu(area) });
