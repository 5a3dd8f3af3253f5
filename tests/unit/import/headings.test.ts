import { describe, expect, test } from 'vitest';
import { mapHeadings } from '../../../electron/core/exchange/import/mapHeadings.ts';
import { vocabularyOf } from '../../../electron/core/exchange/import/vocabulary.ts';
import { members } from '../../../shared/registers/members.ts';
import { organizations } from '../../../shared/registers/organizations.ts';
import { registers } from '../../../shared/registers/index.ts';
import { fieldsOf } from '../../../shared/registers/fieldsOf.ts';

const meaning = vocabularyOf(members);

describe('a heading', () => {
  test.each([
    ['姓名', 'name'],
    ['姓　名', 'name'],
    [' 姓\n名 ', 'name'],
    ['*姓名：', 'name'],
    ['1、姓名', 'name'],
    ['（2）性别', 'sex'],
    ['姓名\nName', 'name'],
    ['姓名 Name', 'name'],
    ['姓名/Name', 'name'],
    ['Name 姓名', 'name'],
    ['NAME', 'name'],
    ['身份证号', 'idNumber'],
    ['身份证号码', 'idNumber'],
    ['公民身份号码', 'idNumber'],
    ['身份证号（18位）', 'idNumber'],
    ['公民身份号码\nID number', 'idNumber'],
    ['idNumber', 'idNumber'],
    ['是否农民工 ', 'migrantWorker'],
    ['入党时间\n（年月日）', 'joinedOn'],
    ['加入党组织日期', 'joinedOn'],
    ['联系电话（手机）', 'phone'],
    ['村（社区）职务', 'villagePost'],
    ['毕业院校、专业\nSchool, major', 'school'],
    ['党龄校正值\nStanding adjustment (months)', 'standingAdjustment'],
    // Over two rows.
    ['联系方式 － 手机', 'phone'],
    ['联系方式 － 固定电话', 'landline'],
    ['出生 － 日期', 'bornOn'],
    ['基本情况 － 姓名', 'name'],
    ['姓名 － Full name as on the card', 'name'],
  ])('%j is %s', (heading, field) => {
    expect(meaning(heading)?.field).toBe(field);
  });

  test.each([
    '序号',
    '序',
    'No.',
    '#',
    '年龄',
    '党龄',
    '是否老党员',
    '信息完整度(%)',
    '信息完整度\nRecord completeness (%)',
    '退回原因 Reason',
    '退回原因',
  ])('%j is known and ignored', (heading) => {
    expect(meaning(heading)).toEqual({ field: null, how: 'ignored' });
  });

  test.each([
    ['a field that the register has not', '微信号'],
    ['two fields at once', '入党时间\n转正时间'],
    ['two fields with a stroke', '学历/学位'],
    ['another kind of contact', 'E-mail 联系方式'],
    ['another kind of contact under a group', '联系方式 － 微信'],
    ['somebody else', '家庭成员 － 姓名'],
    ['somebody else', '入党介绍人 － 姓名'],
    ['a long text', '本表由各支部填写，每季度末报镇党委'],
  ])('that names %s is not known: %j', (_, heading) => {
    expect(meaning(heading)).toBeUndefined();
  });

  test('of every field is known in each language and in both, for every register', () => {
    for (const register of Object.values(registers)) {
      const known = vocabularyOf(register);
      for (const [key, { label }] of fieldsOf(register)) {
        for (const text of [
          label.zh,
          label.en,
          `${label.zh}\n${label.en}`,
          `${label.zh} ${label.en}`,
        ]) {
          expect(known(text), `${register.key} ${text}`).toMatchObject({ field: key });
        }
      }
      for (const { label } of Object.values(register.derived)) {
        for (const text of [label.zh, label.en, `${label.zh}\n${label.en}`]) {
          expect(known(text), `${register.key} ${text}`).toEqual({ field: null, how: 'ignored' });
        }
      }
    }
  });

  test('means what the register says: 名称 is a title only where there is one', () => {
    expect(vocabularyOf(organizations)('名称')?.field).toBe('name');
    expect(meaning('名称')).toBeUndefined();
  });
});

describe('the mapping of columns', () => {
  const mapped = (texts: string[], hints: Parameters<typeof mapHeadings>[2] = {}) =>
    mapHeadings(
      texts.map((text, column) => ({ column, text })),
      meaning,
      hints,
    ).map(({ field, how, doubles }) => [field, how, doubles]);

  test('gives a field to one column: a label before an alias, then the left one', () => {
    expect(mapped(['手机', '联系电话', '电话'])).toEqual([
      [null, 'none', 'phone'],
      ['phone', 'label', undefined],
      [null, 'none', 'phone'],
    ]);
    expect(mapped(['手机', '电话'])).toEqual([
      ['phone', 'alias', undefined],
      [null, 'none', 'phone'],
    ]);
  });

  test('follows the user before everything', () => {
    const manual = new Map<number, string | null>([
      [0, null],
      [1, 'phone'],
      [2, 'name'],
    ]);
    expect(mapped(['手机', '绰号', '姓名', '联系电话'], { manual })).toEqual([
      [null, 'manual', undefined],
      ['phone', 'manual', undefined],
      ['name', 'manual', undefined],
      [null, 'none', 'phone'],
    ]);
  });

  test('follows what was remembered before the labels', () => {
    const remembered = (heading: string) =>
      heading === '绰号' ? 'name' : heading === '备注' ? null : undefined;
    expect(mapped(['绰号', '姓名', '备注'], { remembered })).toEqual([
      ['name', 'remembered', undefined],
      [null, 'none', 'name'],
      [null, 'remembered', undefined],
    ]);
  });
});
