import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellObject, utils, write } from 'xlsx';
import { shippedCodes } from '../../../shared/codes/book.ts';
import { demoCounty } from '../../../shared/demo/county.ts';
import type { DemoRow } from '../../../shared/demo/person.ts';
import type { Field } from '../../../shared/fields/field.ts';
import { type ShowContext, showValue } from '../../../shared/fields/show.ts';
import { members } from '../../../shared/registers/members.ts';
import { dayToSerial } from '../../../shared/rules/serialDay.ts';
import { countyMembers } from './county.ts';

const fields: Readonly<Record<string, Field>> = members.fields;

/** How the dates of a column are kept: as real dates, or as 1998.07.21 typed as text. */
type Column = readonly [heading: string, field: string, dates?: 'typed'];

/** The columns of a roster as villages keep it, under the headings that they use. */
const columns: readonly Column[] = [
  ['姓名', 'name'],
  ['性别', 'sex'],
  ['民族', 'ethnicity'],
  ['身份证号码', 'idNumber'],
  ['出生日期', 'bornOn'],
  ['籍贯', 'nativePlace'],
  ['婚姻状况', 'maritalStatus'],
  ['文化程度', 'education'],
  ['学位', 'degree'],
  ['毕业院校及专业', 'school'],
  ['党员类别', 'memberType'],
  ['所在党支部', 'branch'],
  ['党小组', 'group'],
  ['入党时间', 'joinedOn', 'typed'],
  ['转正时间', 'fullMemberOn', 'typed'],
  ['入党介绍人', 'introducers'],
  ['职业', 'occupation'],
  ['工作单位及职务', 'employer'],
  ['联系电话', 'phone'],
  ['家庭住址', 'address'],
  ['是否流动党员', 'floating'],
  ['外出流向', 'destination'],
  ['是否困难党员', 'hardship'],
];

/** The roster of a county as one .xlsx file of 24 columns, made where it is not there yet. */
export function countyRoster(folder: string): string {
  const file = join(folder, 'roster.xlsx');
  if (!existsSync(file)) writeFileSync(file, rosterOf(demoCounty(countyMembers)));
  return file;
}

function rosterOf({ members: rows, organizations }: ReturnType<typeof demoCounty>): Uint8Array {
  const names = new Map(organizations.map(({ id, name }) => [id, String(name)]));
  const context: ShowContext = { codes: shippedCodes, title: (_register, id) => names.get(id) };
  const onRoll = rows.filter(({ leftBy }) => (leftBy ?? null) === null);
  const sheet = utils.aoa_to_sheet<CellObject | string | number | null>([
    ['党员花名册'],
    ['序号', ...columns.map(([heading]) => heading)],
    ...onRoll.map((row, index) => [
      index + 1,
      ...columns.map((column) => cellOf(column, row, context)),
    ]),
    ['填报人：', null, null, '审核人：', null, null, '填报日期：'],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: columns.length } }];
  const book = utils.book_new(sheet, '党员花名册');
  // Texts apart from the cells and everything packed, as Excel and WPS save it.
  const bytes: unknown = write(book, {
    type: 'buffer',
    bookType: 'xlsx',
    bookSST: true,
    compression: true,
  });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('no bytes');
  return bytes;
}

function cellOf(
  [, key, dates]: Column,
  row: DemoRow,
  context: ShowContext,
): CellObject | string | null {
  const field = fields[key];
  const value = row[key] ?? null;
  if (field === undefined || value === null) return null;
  const text = showValue(field, value, 'zh', context);
  if (field.kind !== 'partialDate') return text;
  const serial = dates === undefined ? dayToSerial(text) : null;
  return serial === null ? text.replaceAll('-', '.') : { t: 'n', v: serial, z: 'yyyy-mm-dd' };
}
