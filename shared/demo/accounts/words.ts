// The accounts of the fictional village, in words. All names of persons and units are invented.

/** Who signs the vouchers. */
export const signers = {
  preparedBy: '周海燕',
  checkedBy: '陈国华',
  postedBy: '周海燕',
  cashier: '吴小燕',
} as const;

/** Who travels for the village. */
export const officials = ['陈国华', '李向阳', '周海燕', '吴小燕', '张永强'] as const;

/** Units by a key of this demo, with their kind of party. */
export const units = {
  bank: ['青溪农村商业银行云岭支行', 'bank'],
  finance: ['云岭镇财政所', 'government'],
  tea: ['云岭茶叶有限公司', 'unit'],
  cold: ['青溪县绿源冷链有限公司', 'unit'],
  factory: ['恒兴服装加工厂', 'unit'],
  tower: ['青溪县通信基站服务中心', 'unit'],
  builder: ['宏达水利工程队', 'unit'],
  construction: ['青溪县安居建筑公司', 'unit'],
  cooperative: ['青石茶叶专业合作社', 'unit'],
  shareholding: ['青石村股份经济合作社', 'unit'],
  fuel: ['云岭加油站', 'unit'],
  shop: ['云岭镇文印店', 'unit'],
  materials: ['云岭镇建材商行', 'unit'],
} as const;
export type UnitKey = keyof typeof units;

export const cleaners = ['一组', '二组', '三组'] as const;
export const stalls = ['东头', '中间', '西头'] as const;

export const bankAccount = {
  name: '青石村股份经济合作社基本户',
  bank: '青溪农村商业银行云岭支行',
  number: '9999000020260101',
  signatories: '陈国华、周海燕',
} as const;

/** How the bank writes what has no party in the books. */
export const bankWords = {
  fee: '账户管理费',
  interest: '结息',
} as const;

export const place = '村务公开栏';
export const supervisor = '村务监督委员会 黄国庆';
export const cashCounter = { counter: '周海燕', cashier: '吴小燕', witness: '黄国庆' } as const;
export const shortCash = '找零差错5元，由出纳补足';
