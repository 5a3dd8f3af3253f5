import { codeList } from './define.ts';

/** By which way an income grew (domain.md 6.12). */
export const growthWays = codeList(
  'growthWays',
  '增收方式',
  'Way of growth',
  [
    ['assets', '盘活资源', 'Idle resources put to use', '盘活资产资源'],
    ['cooperation', '拓宽渠道—合作', 'New channels: cooperation', '合作经营'],
    ['shares', '拓宽渠道—股份', 'New channels: shares', '股份合作'],
    ['leasing', '拓宽渠道—租赁经营', 'New channels: leasing', '租赁经营'],
    ['quantified', '涉农资金量化折股', 'Agricultural funds turned into shares', '量化折股'],
    ['services', '生产服务', 'Services', '劳务服务'],
    ['other', '其他', 'Other'],
  ],
  { editable: true },
);
