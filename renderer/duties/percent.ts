/** A share of one in whole per cent; a small one is never shown as none. */
export const percent = (share: number): string =>
  `${share > 0 && share < 0.01 ? 1 : Math.round(share * 100)}%`;
