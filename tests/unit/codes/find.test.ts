import { expect, test } from 'vitest';
import { codeList } from '../../../shared/codes/define.ts';
import { findCode, suggestCode } from '../../../shared/codes/find.ts';
import { codeLists } from '../../../shared/codes/index.ts';
import { nearMisses } from '../../../shared/codes/nearMisses.ts';

const list = (key: string) => codeLists[key] ?? expect.fail(`no list ${key}`);

test.each([
  ['sexes', '男', '1'],
  ['sexes', '女', '2'],
  ['sexes', '1', '1'],
  ['sexes', '２', '2'],
  ['sexes', 'm', '1'],
  ['sexes', 'Ｆ', '2'],
  ['sexes', 'FEMALE', '2'],
  ['sexes', ' 男　', '1'],
  ['sexes', '男性', '1'],
  ['sexes', '1.男', '1'],
  ['sexes', '2.0', '2'],
  ['ethnicGroups', '汉', '01'],
  ['ethnicGroups', '1', '01'],
  ['ethnicGroups', '01', '01'],
  ['ethnicGroups', '001', '01'],
  ['ethnicGroups', 'ha', '01'],
  ['ethnicGroups', '汉　族', '01'],
  ['ethnicGroups', '01 汉族', '01'],
  ['ethnicGroups', '汉族 Han', '01'],
  ['ethnicGroups', '土家', '15'],
  ['ethnicGroups', 'tibetan', '04'],
  ['ethnicGroups', 'Zang (Tibetan)', '04'],
  ['ethnicGroups', '乌兹别克族', '43'],
  ['ethnicGroups', '仡老', '37'],
  ['ethnicGroups', '仡佬', '37'],
  ['ethnicGroups', '57', '97'],
  ['educations', '本科', '20'],
  ['educations', '大学', '20'],
  ['educations', '大学本科学历', '20'],
  ['educations', '本科（函授）', '20'],
  ['educations', '大学毕业', '21'],
  ['educations', '大专', '30'],
  ['educations', '专科', '30'],
  ['educations', '中专', '41'],
  ['educations', '职高', '44'],
  ['educations', '技校', '47'],
  ['educations', '高中', '60'],
  ['educations', '高中文化', '60'],
  ['educations', '初中', '70'],
  ['educations', '小学', '80'],
  ['educations', '文盲', '90'],
  ['educations', '硕士', '14'],
  ['educations', '研究生', '10'],
  ['educations', '21', '21'],
  ['degrees', '农学学士学位', '4'],
  ['memberTypes', '正式', '5'],
  ['memberTypes', '中共党员', '5'],
  ['memberTypes', '中共预备党员', '4'],
  ['memberTypes', '预备', '4'],
  ['membershipStatuses', '正常', 'normal'],
  ['occupations', '务农', 'farm-worker'],
  ['occupations', '打工', '113'],
  ['occupations', '01', '01'],
  ['occupations', '1', '1'],
  ['occupations', '村"两委"成员', 'village-official'],
  ['leftWays', '除名(劝退)', 'removed-advised'],
  ['enteredWays', '发展', 'admission'],
  ['lostReasons', '出国(境)', '5'],
])('%s: %s is %s', (key, text, code) => {
  expect(findCode(list(key), text)?.code).toBe(code);
});

test.each([
  // The drop-down of party systems (domain.md 1.2 [S35]).
  ['博士研究生', '11', '10'],
  ['硕士研究生', '14', '10'],
  ['硕士生班', '17', '10'],
  ['中央党校研究生', 'central-school-postgraduate', '10'],
  ['省委党校研究生', 'provincial-school-postgraduate', '10'],
  ['大学', '20', '20'],
  ['大专', '30', '30'],
  ['大学普通班', '28', '20'],
  ['第二学士学位班', '21', '20'],
  ['中央党校大学', 'central-school-bachelor', '20'],
  ['省委党校大学', 'provincial-school-bachelor', '20'],
  ['中央党校大专', 'central-school-college', '30'],
  ['省委党校大专', 'provincial-school-college', '30'],
  ['中等专科', '41', '40'],
  ['职业高中', '44', '40'],
  ['技工学校', '47', '40'],
  ['普通高中', '60', '60'],
  ['初中', '70', '70'],
  ['小学', '80', '80'],
  ['其他', '90', '90'],
])('education %s is %s of GB/T 4658 level %s', (text, code, level) => {
  const item = findCode(list('educations'), text);
  expect(item?.code).toBe(code);
  expect(item?.parent ?? item?.code).toBe(level);
});

test.each([
  ['ethnicGroups', '亿佬族'],
  ['ethnicGroups', '99'],
  ['ethnicGroups', ''],
  ['ethnicGroups', '　—'],
  ['sexes', '0'],
  ['sexes', '9'],
  ['sexes', '男?'],
  ['sexes', '男女'],
  ['educations', '1.1'],
  ['educations', '1、2'],
  ['educations', '函授'],
  // A number cell that lost its zero must not become another occupation.
  ['occupations', '11'],
  ['occupations', '农民工'],
])('%s does not guess at %j', (key, text) => {
  expect(findCode(list(key), text)).toBeUndefined();
});

test('leading zeros are forgiven only where all numbers are equally long', () => {
  const mixed = codeList('mixed', '表', 'List', [
    ['1', '甲', 'A'],
    ['011', '乙', 'B'],
  ]);
  expect(findCode(mixed, '01')).toBeUndefined();
  expect(findCode(mixed, '11')).toBeUndefined();
  expect(findCode(mixed, '011')?.zh).toBe('乙');
});

test('a retired value is still read but no longer suggested', () => {
  const old = codeList('old', '表', 'List', [['1', '农业户口', 'Rural']], { retired: ['1'] });
  expect(findCode(old, '农业户口')?.retired).toBe(true);
  expect(suggestCode(old, '农业户囗')).toBeUndefined();
});

test.each([
  ['ethnicGroups', '亿佬族', '37'],
  ['ethnicGroups', '亿佬', '37'],
  ['ethnicGroups', '汗族', '01'],
  ['ethnicGroups', '夷族', '07'],
  ['ethnicGroups', '鄂论春族', '52'],
  ['ethnicGroups', '维吾儿族', '05'],
  ['occupations', '农民工', '113'],
  ['ethnicGroups', '满族（正黄旗）', '11'],
  ['educations', '大学本科在读', '20'],
  ['membershipStatuses', '恢复党员籍', 'restored'],
])('%s: for %s it suggests %s', (key, text, code) => {
  expect(findCode(list(key), text)).toBeUndefined();
  expect(suggestCode(list(key), text)?.code).toBe(code);
});

test.each([
  ['ethnicGroups', '某族'],
  ['ethnicGroups', '族'],
  ['sexes', '张三'],
  ['educations', ''],
  // As near to 土家族 as to 土族.
  ['ethnicGroups', '土加族'],
])('%s has no hint for %j', (key, text) => {
  expect(suggestCode(list(key), text)).toBeUndefined();
});

test('every hint names an item of its list, and none is an alias', () => {
  for (const [key, hints] of Object.entries(nearMisses)) {
    for (const [text, code] of Object.entries(hints)) {
      expect(findCode(list(key), text)).toBeUndefined();
      expect(suggestCode(list(key), text)?.code).toBe(code);
    }
  }
});
