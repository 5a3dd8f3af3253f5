import type { AnyRecord } from '../../registers/define.ts';
import { type LayoutItem, layoutRows } from './layoutRows.ts';

/** Where the subsidies stand: in the operating income, or after it as in the form of 2004. */
export type SubsidyPosition = 'within' | 'after';

const lines = (within: boolean): readonly LayoutItem[] => {
  // The printed numbers follow the order of reading; a row keeps its position in both forms.
  const moved = (number: number): number => (within ? number : number - 1);
  const subsidies = (position: number, row: number, zh: string): LayoutItem => [
    position,
    row,
    null,
    zh,
    'Subsidy income',
    '503',
  ];
  const operating = moved(8);
  return [
    [10, 1, null, '一、经营收入', 'Operating revenue', '501', 'total'],
    [20, 2, null, '加：投资收益', 'Add: investment income', '502'],
    ...(within ? [subsidies(30, 3, '补助收入')] : []),
    [40, moved(4), null, '减：经营支出', 'Less: operating expenditure', '511'],
    [50, moved(5), null, '税金及附加', 'Taxes and surcharges', '512'],
    [60, moved(6), null, '管理费用', 'Administrative expenses', '513'],
    [70, moved(7), null, '其中：运转支出', 'of which running costs', '513@running-costs', 'sub'],
    [
      80,
      operating,
      null,
      '二、经营收益',
      'Operating income',
      within ? 'R1 + R2 + R3 - R4 - R5 - R6' : 'R1 + R2 - R3 - R4 - R5',
      'total',
    ],
    ...(within ? [] : [subsidies(85, 8, '加：补助收入')]),
    [90, 9, null, within ? '加：其他收入' : '其他收入', 'Add: other income', '504'],
    [100, 10, null, '减：公益支出', 'Less: public-welfare expenditure', '514'],
    [110, 11, null, '其他支出', 'Other expenditure', '515'],
    [
      120,
      12,
      null,
      '三、收益总额',
      'Total income',
      within ? 'R8 + R9 - R10 - R11' : 'R7 + R8 + R9 - R10 - R11',
      'total',
    ],
    [130, 13, null, '减：所得税费用', 'Less: income tax', '521'],
    [140, 14, null, '四、净收益', 'Net income', 'R12 - R13', 'total'],
    [150, 15, null, '加：年初未分配收益', 'Add: opening undistributed', 'open(321 + 322 + PL)'],
    [160, 16, null, '其他转入', 'Transfers in', '322@transferred-in + 322@undistributed'],
    [170, 17, null, '五、可分配收益', 'Distributable income', 'R14 + R15 + R16', 'total'],
    [180, 18, null, '减：提取公积公益金', 'Less: taken to reserve', '-322@to-reserve'],
    [190, 19, null, '向成员分配', 'Distributed to members', '-322@to-members'],
    [200, 20, null, '其他', 'Other', 'R16 - R18 - R19 - 321 - 322'],
    [
      210,
      21,
      null,
      '六、年末未分配收益',
      'Closing undistributed',
      'R17 - R18 - R19 - R20',
      'total',
    ],
  ];
};

/**
 * The statement of income and its distribution of the system of 2023 (domain.md 6.8, GKV). Whatever
 * of 322 has no role of its own is other distribution, so that the last row always ties with the
 * balance sheet.
 */
export const incomeStatementLayout = (position: SubsidyPosition): readonly AnyRecord[] =>
  layoutRows('income-statement', lines(position === 'within'));
