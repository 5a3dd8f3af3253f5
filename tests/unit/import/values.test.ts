import { describe, expect, test } from 'vitest';
import { fictionalId } from '../../../shared/rules/fictionalId.ts';
import { type DrawnCell, dayCell, serialOf } from '../../fixtures/import/drawnSheet.ts';
import { person } from '../../fixtures/import/people.ts';
import { testSession } from '../../support/session.ts';
import { cellsOf, headings, imported, planOf, said, sheetOf, stored } from './support.ts';

const upright = {
  ...person(0),
  idNumber: fictionalId('1980-01-01', '1', 1),
  sex: '男',
  bornOn: '1980-01-01',
  joinedOn: '2005-07-01',
  fullMemberOn: '2006-07-01',
} as const;

/** Imports one member written otherwise in one column, and gives what was stored and said. */
async function oneWith(heading: string, cell: DrawnCell, options: { date1904?: boolean } = {}) {
  const session = testSession();
  const row = cellsOf(0, upright);
  const extra = headings.includes(heading) ? [] : [heading];
  const cells = [...headings, ...extra].map((each, index) =>
    each === heading ? cell : (row[index] ?? null),
  );
  const plan = await imported(session, sheetOf([[...headings, ...extra], cells]), options);
  return { record: stored(session)[0], said: said(plan) };
}

describe('a value', () => {
  test.each<[string, DrawnCell, string, unknown]>([
    ['姓名', '王　伟', 'name', '王伟'],
    ['姓名', ' 阿依古丽•买买提 ', 'name', '阿依古丽·买买提'],
    ['性别', '1', 'sex', '1'],
    ['性别', 1, 'sex', '1'],
    ['性别', 'Ｍ', 'sex', '1'],
    ['性别', '男性', 'sex', '1'],
    ['性别', '男 Male', 'sex', '1'],
    ['民族', '汉', 'ethnicity', '01'],
    ['民族', '01', 'ethnicity', '01'],
    ['民族', 1, 'ethnicity', '01'],
    ['民族', '乌兹别克族', 'ethnicity', '43'],
    ['身份证号', ` ${fictionalId('1980-01-01', '1', 1)} `, 'idNumber', '999999198001010011'],
    ['身份证号', '９９９９９９１９８００１０１００１１', 'idNumber', '999999198001010011'],
    ['身份证号', '999999 19800101 0011', 'idNumber', '999999198001010011'],
    ['学历', '高中学历', 'education', '60'],
    ['学历', '大专', 'education', '30'],
    ['人员类别', '正式', 'memberType', '5'],
    ['入党时间', '2005.7.1', 'joinedOn', '2005-07-01'],
    ['入党时间', '2005年7月1日', 'joinedOn', '2005-07-01'],
    ['入党时间', '20050701', 'joinedOn', '2005-07-01'],
    ['入党时间', 20050701, 'joinedOn', '2005-07-01'],
    ['入党时间', '05年7月1日', 'joinedOn', '2005-07-01'],
    ['入党时间', '2005/7/1 0:00:00', 'joinedOn', '2005-07-01'],
    ['入党时间', '二〇〇五年七月一日', 'joinedOn', '2005-07-01'],
    ['入党时间', dayCell('2005-07-01', 'm/d/yy', '7/1/05'), 'joinedOn', '2005-07-01'],
    ['手机', 13800001111, 'phone', '13800001111'],
    ['手机', '138 0000 1111', 'phone', '13800001111'],
    ['手机', '＋86１３８00001111', 'phone', '13800001111'],
    ['手机', '0710-6543210', 'landline', '0710-6543210'],
    ['是否农民工 ', '√', 'migrantWorker', 1],
    ['是否农民工 ', '否 No', 'migrantWorker', 0],
    ['是否农民工 ', true, 'migrantWorker', 1],
  ])('%s %j is read', async (heading, cell, field, value) => {
    const { record, said: words } = await oneWith(heading, cell);
    expect(record?.[field]).toBe(value);
    expect(words.filter((word) => !word.includes('required.missing'))).toEqual([]);
  });

  test.each<[string, DrawnCell, string, unknown, string]>([
    ['入党时间', '2005.7', 'joinedOn', '2005-07', 'H2 date.partial warning'],
    ['入党时间', '2005', 'joinedOn', '2005', 'H2 date.partial warning'],
    ['入党时间', 2005.7, 'joinedOn', '2005-07', 'H2 date.partial warning'],
    ['入党时间', serialOf('2005-07-01'), 'joinedOn', '2005-07-01', 'H2 date.from-serial note'],
    ['手机', '13800001111/13900002222', 'landline', '13900002222', 'J2 phone.two-numbers note'],
    ['手机', '6543210', 'phone', '6543210', 'J2 phone.invalid warning'],
  ])('%s %j is read and told', async (heading, cell, field, value, finding) => {
    const { record, said: words } = await oneWith(heading, cell);
    expect(record?.[field]).toBe(value);
    expect(words).toEqual([finding]);
  });

  test.each<[string, DrawnCell, string]>([
    ['身份证号', 999999198001010000, 'D2 id.damaged-by-spreadsheet error'],
    ['身份证号', '999999198001010000', 'D2 id.damaged-by-spreadsheet error'],
    ['身份证号', '9.99999E+17', 'D2 id.damaged-by-spreadsheet error'],
    ['身份证号', '999999198001010012', 'D2 id.checksum error'],
    ['身份证号', '110105491231002', 'B2 id.sex-mismatch error'],
    ['性别', '女', 'B2 id.sex-mismatch error'],
    ['性别', '未知', 'B2 code.unknown error'],
    ['民族', '亿佬族', 'C2 code.unknown error'],
    ['人员类别', '群众', 'G2 code.unknown error'],
    ['入党时间', '7/1/2005', 'H2 date.unreadable error'],
    ['入党时间', '改革开放后', 'H2 date.unreadable error'],
    ['姓名', null, 'A2 required.missing error'],
    ['入党时间', null, 'H2 required.missing error'],
    ['家庭住址', { error: '#REF!' }, 'K2 cell.formula-error error'],
  ])('%s %j is refused', async (heading, cell, finding) => {
    const { record, said: words } = await oneWith(heading, cell);
    expect(record).toBeUndefined();
    expect(words).toContain(finding);
  });

  test('of a date is counted from 1904 where the workbook says so', async () => {
    const { record } = await oneWith(
      '入党时间',
      { serial: 37072, format: 'yyyy-m-d', shown: '2005-7-1' },
      { date1904: true },
    );
    expect(record?.['joinedOn']).toBe('2005-07-01');
  });

  test('that was misspelt is told with what may have been meant', async () => {
    const plan = await planOf(
      testSession(),
      sheetOf([headings, cellsOf(0, { ethnicity: '亿佬族' })]),
    );
    const finding = plan.rows[0]?.findings.find(({ code }) => code === 'code.unknown');
    expect(finding?.params).toEqual({
      value: '亿佬族',
      suggestion: '仡佬族',
      suggestionEn: 'Gelao',
    });
  });

  test('of a second phone goes behind the landline that is there', async () => {
    const session = testSession();
    const cells = [...cellsOf(0, { phone: '13800001111、13900002222' }), '0710-6543210'];
    await imported(session, sheetOf([[...headings, '固定电话'], cells]));
    expect(stored(session)[0]).toMatchObject({
      phone: '13800001111',
      landline: '0710-6543210、13900002222',
    });
  });

  test('for all rows fills a field that no column gives', async () => {
    const session = testSession();
    const sheet = sheetOf([
      headings.filter((text) => text !== '民族'),
      cellsOf(0).filter((_, index) => index !== 2),
    ]);
    const plan = await imported(session, sheet, {
      constants: { ethnicity: '土家族', migrantWorker: '是', name: '忽略' },
    });
    expect(stored(session)[0]).toMatchObject({
      ethnicity: '15',
      migrantWorker: 1,
      name: person(0).name,
    });
    expect(said(plan)).toEqual([]);
    const wrong = await planOf(testSession(), sheet, { constants: { ethnicity: '不知道' } });
    expect(said(wrong)).toContain('A2 code.unknown error');
  });
});

test('columns that are not taken, taken twice or hidden are told once', async () => {
  const sheet = sheetOf(
    [
      [...headings, '微信', '电话', '籍贯', '', '空'],
      [...cellsOf(0), 'wx', '1', '湖北', '?', null],
    ],
    { hiddenColumns: ['N'] },
  );
  expect(said(await planOf(testSession(), sheet))).toEqual([
    'L1 column.unknown warning',
    'M1 column.doubled warning',
    'N1 column.hidden note',
    'O1 column.unknown warning',
  ]);
});

test('required fields that nothing gives are named', async () => {
  const plan = await planOf(
    testSession(),
    sheetOf([
      ['姓名', '手机'],
      ['王伟', '13800001111'],
    ]),
  );
  expect([...plan.missing].sort()).toEqual(['bornOn', 'idNumber', 'joinedOn', 'memberType', 'sex']);
});
