import { codeList } from './define.ts';

/** 账户类型 (domain.md 6.10). */
export const bankAccountKinds = codeList(
  'bankAccountKinds',
  '账户类型',
  'Kind of account',
  [
    ['basic', '基本存款账户', 'Basic account', '基本户'],
    ['general', '一般存款账户', 'General account', '一般户'],
    ['special', '专用存款账户', 'Special account', '专户', '专用账户'],
    ['deposit', '定期存款', 'Time deposit', '定期'],
  ],
  { editable: true },
);
