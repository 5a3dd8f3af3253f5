import { day, integer, longText, money, reference, text } from '../fields/kinds.ts';
import { checkBankLine } from '../rules/accounts/checkRows.ts';
import { defineRegister, section } from './define.ts';

/** Lines of bank statements, to be matched with the bank journal (domain.md 6.4: reconciliation monthly). */
export const bankLines = defineRegister('bankLines', {
  label: { zh: '银行对账单', en: 'Bank statement lines' },
  title: 'summary',
  matchBy: [['bankAccount', 'day', 'inFen', 'outFen', 'balanceFen', 'reference', 'position']],
  counted: 'position',
  order: { by: 'day' },
  check: checkBankLine,
  sections: [
    section('对账单', 'Statement', {
      bankAccount: reference('bankAccounts', '资金账户', 'Account with the bank', { required: true, width: 20, listed: true }),
      day: day('交易日期', 'Date', { required: true, width: 12, listed: true, aliases: ['日期', '记账日期', '交易时间', '入账日期'] }),
      summary: text('摘要', 'Summary', { max: 200, width: 30, listed: true, aliases: ['用途', '附言', '交易摘要'] }),
      counterparty: text('对方户名', 'Counterparty', { max: 100, width: 24, listed: true, aliases: ['对方名称', '对方账户名称', '对手户名'] }),
      inFen: money('收入金额', 'Money in', { width: 14, listed: true, aliases: ['贷方金额', '贷方发生额', '收入', '存入', '转入金额'] }),
      outFen: money('支出金额', 'Money out', { width: 14, listed: true, aliases: ['借方金额', '借方发生额', '支出', '支取', '转出金额'] }),
      balanceFen: money('账户余额', 'Balance', { width: 14, listed: true, aliases: ['余额', '联机余额'] }),
      reference: text('流水号', 'Bank reference', { max: 60, width: 18, aliases: ['交易流水号', '凭证号'] }),
      line: reference('voucherLines', '对应分录', 'Entry in the books', { width: 16 }),
      position: integer('同样的第几笔', 'Which of several alike', { min: 1, max: 99999, width: 6, help: { zh: '同一天几笔完全一样时，由程序编排', en: 'Counted by the program where lines of one day are quite alike' } }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
