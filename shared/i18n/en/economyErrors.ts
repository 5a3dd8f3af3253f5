import type { economyErrors as zh } from '../zh/economyErrors.ts';

export const economyErrors: Record<keyof typeof zh, string> = {
  'economy.reverse-instead':
    'This row is in the books and cannot be voided. If it is wrong, reverse its voucher: the row goes with it.',
  'economy.not-restored':
    'A row like this cannot be brought back once it is void; it may have gone with its voucher. Please enter it again.',
  'asset.depreciated':
    'This card has been depreciated and cannot be voided. If the asset is no longer used, dispose of it.',
  'bank.matched-already':
    'Some of the lines chosen are matched already; nothing was saved. Reload and choose again, or take the old match back first.',
  'bank.amounts-differ':
    'The amount of the statement is not that of the books, so they cannot be matched. Please check and choose again.',
  'distribution.posted':
    'The plan of this year is in the books and can no longer be changed. To change it, reverse the voucher of the distribution first.',
};
