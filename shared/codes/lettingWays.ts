import { codeList } from './define.ts';

/** How the counterparty was found (domain.md 6.10). */
export const lettingWays = codeList(
  'lettingWays',
  '发包方式',
  'Way of letting',
  [
    ['tender', '招标', 'Tender', '招投标'],
    ['auction', '拍卖', 'Auction'],
    ['agreement', '协议', 'Agreement', '协商'],
    ['platform', '平台', 'Trading platform', '产权交易平台', '公开交易'],
  ],
  { editable: true },
);
