import type { AnyRecord } from '../../registers/define.ts';
import { textIn } from '../reading.ts';
import { codesUpwards } from './accountCode.ts';

/** An account of the chart of 2004 and what takes its place (domain.md 6.3). */
export interface AccountMapping {
  readonly oldCode: string;
  readonly oldName: string;
  /** Null where nothing does: what stands on it has to be cleared by hand. */
  readonly newCode: string | null;
  /** Parts of it may belong elsewhere: the user looks at it. */
  readonly ambiguous: boolean;
  readonly note: string | null;
}

type Row = readonly [oldCode: string, oldName: string, newCode: string | null, note?: string];

const rows: readonly Row[] = [
  ['101', '现金', '101'],
  ['102', '银行存款', '102'],
  ['111', '短期投资', '111'],
  ['112', '应收款', '112'],
  ['113', '内部往来', '113'],
  ['121', '库存物资', '121'],
  ['131', '牲畜（禽）资产', '131', '产畜、役畜等转入132生产性生物资产'],
  ['132', '林木资产', '132', '用材林转入131消耗性生物资产，公益林转入134公益性生物资产'],
  ['141', '长期投资', '141'],
  ['151', '固定资产', '151'],
  ['152', '累计折旧', '152'],
  ['153', '固定资产清理', '154'],
  ['154', '在建工程', '153'],
  ['161', '无形资产', '161', '旧账按摊销后的净额登记，累计摊销额分列到162累计摊销'],
  ['201', '短期借款', '201'],
  ['202', '应付款', '211', '其中应交的税费转入214应交税费'],
  ['211', '应付工资', '212', '临时用工等劳务报酬转入213应付劳务费'],
  ['212', '应付福利费', null, '新制度没有这个科目，余额转入311公积公益金或211应付款'],
  ['221', '长期借款及应付款', '221'],
  ['231', '一事一议资金', '231'],
  ['241', '专项应付款', '241'],
  ['301', '资本', '301'],
  ['311', '公积公益金', '311'],
  ['321', '本年收益', '321'],
  ['322', '收益分配', '322'],
  ['401', '生产（劳务）成本', '401'],
  ['501', '经营收入', '501'],
  ['502', '经营支出', '511'],
  ['511', '发包及上交收入', '501', '要单独反映的，改填50104发包收入'],
  ['521', '农业税附加返还收入', null, '新制度没有这个科目'],
  ['522', '补助收入', '503'],
  ['531', '其他收入', '504'],
  ['541', '管理费用', '513'],
  ['551', '其他支出', '515', '公益性支出转入514公益支出'],
  ['561', '投资收益', '502'],
];

/** The shipped rows of the register accountMappings (domain.md 6.3, GKV). */
export const shippedMappings: readonly AccountMapping[] = rows.map(
  ([oldCode, oldName, newCode, note]) => ({
    oldCode,
    oldName,
    newCode,
    ambiguous: note !== undefined,
    note: note ?? null,
  }),
);

/** A row of the register accountMappings: what the user has decided is not open any more. */
const readMapping = (row: AnyRecord): AccountMapping => ({
  oldCode: textIn(row, 'oldCode') ?? '',
  oldName: textIn(row, 'oldName') ?? '',
  newCode: textIn(row, 'newCode'),
  ambiguous: false,
  note: textIn(row, 'note'),
});

/** The mappings in force: the user's rows in place of the shipped ones of the same code. */
export function mappingsOf(own: readonly AnyRecord[]): readonly AccountMapping[] {
  const byCode = new Map(shippedMappings.map((mapping) => [mapping.oldCode, mapping]));
  for (const mapping of own.map(readMapping)) byCode.set(mapping.oldCode, mapping);
  return [...byCode.values()];
}

/** Where an older account goes. */
export interface NewCode {
  readonly code: string | null;
  readonly ambiguous: boolean;
  /** The row that says so; null for an account that no row knows. */
  readonly mapping: AccountMapping | null;
}

/**
 * The account of the chart of 2023 for one of 2004, by the row of the nearest code above it. The
 * digits of the sub-account are kept, 54102 becomes 51302, unless they would mix with those of an
 * older account that goes to the same one: 51101 becomes 501.
 */
export function toNewChart(code: string, mappings: readonly AccountMapping[]): NewCode {
  for (const up of codesUpwards(code)) {
    const mapping = mappings.find(({ oldCode }) => oldCode === up);
    if (mapping === undefined) continue;
    const { newCode, ambiguous } = mapping;
    const first = mappings.find((each) => each.newCode === newCode);
    const sub = first === mapping ? code.slice(up.length) : '';
    return { code: newCode === null ? null : newCode + sub, ambiguous, mapping };
  }
  return { code: null, ambiguous: true, mapping: null };
}
