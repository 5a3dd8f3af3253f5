import { accountSides } from '../codes/index.ts';
import type { Field } from '../fields/field.ts';
import { code, money, text, yesNo } from '../fields/kinds.ts';

// What the sheets of other programs give in columns of its own that a register holds otherwise:
// read like fields, then turned into fields of the register, never stored.

const side = code(accountSides, '借贷方向', 'Debit or credit', {
  aliases: ['方向', '借贷', '借/贷', '借贷标志', '借贷标识', '收支', '收/支', '收支标志', '收支类型'],
});

const amountFen = money('金额', 'Amount', {
  aliases: ['发生额', '本币金额', '人民币金额', '交易金额', '发生金额', '本位币金额'],
});

/** By register: further columns of its sheets. Those of entries bear the name of the parts. */
export const sheetFields: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  vouchers: {
    'lines.accountName': text('科目名称', 'Account name', {
      max: 200,
      aliases: ['科目全称', '会计科目名称', '科目全名', '账户名称', '总账科目'],
      help: { zh: '没有科目编码时按名称查找；新的明细科目按名称建立', en: 'Finds the account where no code is given, and names a new sub-account' },
    }),
    'lines.detailName': text('明细科目', 'Sub-account', {
      max: 200,
      aliases: ['明细科目名称', '二级科目', '子目', '明细'],
    }),
    'lines.side': side,
    'lines.amountFen': amountFen,
    'oldChart': yesNo('按2004年旧科目对照', 'Codes of the 2004 chart', {
      help: {
        zh: '不填：2024年以前的凭证按旧科目编码对照成新科目',
        en: 'Left out: vouchers before 2024 are taken over from the codes of the older chart',
      },
    }),
  },
  bankLines: { side, amountFen },
};
