import type { EventRow } from './shippedEvent.ts';

const needsDecision = [
  '须有民主决策和审批记录，把记录附在凭证后。',
  'Needs a decision and its approval; attach them to the voucher.',
] as const;

/** What is booked without money coming in or going out (domain.md 6.4). */
export const eventsWithoutMoney: readonly EventRow[] = [
  ['cash-drawn', '从银行提取现金', 'Cash drawn from the bank', '101', '102'],
  ['cash-paid-in', '现金存入银行', 'Cash paid into the bank', '102', '101'],
  [
    'fee-due',
    '应收租金、承包费（未收到）',
    'Rent or contract fee due, unpaid',
    '112,113',
    '501@发包,501@出租',
    {
      party: true,
      growth: true,
      summary: '应收{{party}}承包费',
      note: ['外单位、外人欠的选112，本村成员欠的选113。', '112 for outsiders, 113 for members.'],
    },
  ],
  [
    'prepaid-earned',
    '预收款转收入',
    'Prepaid rent earned',
    '211',
    '501@出租,501@发包',
    { party: true, growth: true, summary: '确认{{party}}本年租金收入' },
  ],
  [
    'project-owed',
    '应付工程款（未付）',
    'Project work owed',
    '153',
    '211',
    { party: true, summary: '应付{{party}}工程款' },
  ],
  [
    'project-finished',
    '工程完工转资产',
    'Project finished: to assets',
    '151,134,161',
    '153',
    {
      note: [
        '用专项资金建的，再用“专项资金形成资产”登记一笔。记账后请登记资产卡片。',
        'Where earmarked money built it, enter "Earmarked money turned into assets" as well. Then enter its asset card.',
      ],
    },
  ],
  [
    'project-fund-used',
    '专项资金形成资产',
    'Earmarked money turned into assets',
    '241',
    '311',
    { note: ['只填形成资产的部分。', 'Only the part that formed assets.'] },
  ],
  [
    'one-matter-approved',
    '一事一议方案通过',
    'One-matter scheme approved',
    '113',
    '231',
    { party: true, summary: '应收{{party}}一事一议筹资款' },
  ],
  ['one-matter-finished', '一事一议项目完工', 'One-matter project finished', '231', '311'],
  [
    'asset-donated',
    '接受捐赠资产',
    'Donation of an asset',
    '151,121,161',
    '311,504',
    { party: true, summary: '接受{{party}}捐赠资产' },
  ],
  ['wages-accrued', '计提工资', 'Wages accrued', '513@报酬,401,153', '212'],
  ['labour-accrued', '计提劳务费', 'Labour fees accrued', '401,511,513,153', '213'],
  ['taxes-accrued', '计提税费', 'Taxes accrued', '512,521', '214'],
  [
    'depreciation',
    '计提折旧',
    'Depreciation',
    '511,513@折旧,514,401',
    '152,133,162',
    {
      note: [
        '登记了资产卡片的由程序每月计提，不用在这里填。',
        'Assets with a card are depreciated by the program each month.',
      ],
    },
  ],
  [
    'stock-loss',
    '盘亏、毁损',
    'Stock-take loss',
    '181',
    '121,151',
    {
      note: [
        '先记待处理财产损溢，批准后用“盘亏批准核销”；年末应无余额。',
        'Pending first; "Stock-take loss approved" once approved. Nothing may be left at the end of the year.',
      ],
    },
  ],
  [
    'stock-loss-approved',
    '盘亏批准核销',
    'Stock-take loss approved',
    '515',
    '181',
    { note: needsDecision },
  ],
  ['stock-gain', '盘盈', 'Stock-take gain', '121,151', '181'],
  [
    'stock-gain-approved',
    '盘盈批准转收入',
    'Stock-take gain approved',
    '181',
    '504',
    { note: needsDecision },
  ],
  [
    'uncollectable',
    '无法收回的应收款核销',
    'Receivable written off',
    '515',
    '112,113',
    { party: true, summary: '核销{{party}}无法收回款', note: needsDecision },
  ],
  [
    'unpayable',
    '无法支付的应付款转收入',
    'Payable written off',
    '211',
    '504',
    { party: true, summary: '{{party}}应付款无法支付转收入', note: needsDecision },
  ],
  [
    'reserve-taken',
    '提取公积公益金',
    'Taken to the reserve fund',
    '322@to-reserve',
    '311',
    {
      note: [
        '一般由收益分配方案生成，不用在这里填。',
        'As a rule written by the distribution plan.',
      ],
    },
  ],
  [
    'members-distributed',
    '应付成员分配款',
    'Distributed to members',
    '322@to-members',
    '113,211',
    {
      party: true,
      summary: '应付{{party}}收益分配款',
      note: [
        '一般由收益分配方案生成，不用在这里填。',
        'As a rule written by the distribution plan.',
      ],
    },
  ],
];
