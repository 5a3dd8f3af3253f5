import { codeList } from './define.ts';

/** What the love fund is fed by (domain.md 5.4, 7.5). */
export const loveFundSources = codeList(
  'loveFundSources',
  '资金来源',
  'Source',
  [
    ['budget', '财政预算', 'Budget', '财政'],
    ['dues', '党费', 'Dues'],
    ['donation', '捐款', 'Donation', '捐赠'],
    ['other', '其他', 'Other'],
  ],
  { editable: true },
);
