import { describe, expect, it } from 'vitest';
import { shippedCodes } from '../../../shared/codes/book.ts';
import { codeList } from '../../../shared/codes/define.ts';
import { codesIn, storedCodes } from '../../../shared/fields/codes.ts';
import { code, codes } from '../../../shared/fields/kinds.ts';
import { readValue } from '../../../shared/fields/readValue.ts';
import { showValue } from '../../../shared/fields/show.ts';
import { checkRecord } from '../../../shared/registers/checkRecord.ts';
import { codeItems } from '../../../shared/registers/codeItems.ts';
import { defaultSettings } from '../../../shared/settings.ts';

const kinds = codeList(
  'testKinds',
  '会议',
  'Meetings',
  [
    ['assembly', '党员大会', 'General meeting', '支部大会'],
    ['committee', '支委会', 'Committee meeting'],
    ['lecture', '党课', 'Party lecture'],
    ['themeDay', '主题党日', 'Theme day'],
    ['study', '学习/培训', 'Study, training'],
    ['old', '生活会', 'Life meeting'],
  ],
  { retired: ['old'] },
);
const field = codes(kinds, '会议', 'Meetings');
const context = {
  today: '2026-11-22',
  demo: true,
  codes: shippedCodes,
  findReference: () => undefined,
};
const show = { codes: shippedCodes, title: () => undefined };

describe('several codes as people write them', () => {
  it.each([
    ['党员大会', 'assembly'],
    ['党课、支委会、党员大会', 'assembly,committee,lecture'],
    ['支部大会,党员大会，党课', 'assembly,lecture'],
    ['支委会；党课;主题党日', 'committee,lecture,themeDay'],
    ['支委会/党课|主题党日', 'committee,lecture,themeDay'],
    ['支委会\n党课\r\n', 'committee,lecture'],
    ['支委会 党课', 'committee,lecture'],
    ['、党课、、无、', 'lecture'],
    ['themeDay,assembly', 'assembly,themeDay'],
    ['Theme day, Committee meeting', 'committee,themeDay'],
    ['学习/培训', 'study'],
    ['党课、学习/培训、支委会', 'committee,lecture,study'],
    ['党员大会 General meeting、学习/培训 Study, training', 'assembly,study'],
    ['生活会', 'old'],
    ['', null],
    [' 、', null],
    ['无', null],
  ])('%j is read as %s', (text, value) => {
    expect(readValue(field, text, context)).toEqual({ value, findings: [] });
  });

  it.each([
    ['党刻', { value: '党刻' }],
    ['主题党', { value: '主题党', suggestion: '主题党日', suggestionEn: 'Theme day' }],
    ['党课、主题党', { value: '主题党', suggestion: '主题党日', suggestionEn: 'Theme day' }],
    ['甲、党课、乙', { value: '甲、乙' }],
  ])('%s: what is not known is named', (text, params) => {
    expect(readValue(field, text, context)).toEqual({
      value: null,
      findings: [{ level: 'error', code: 'code.unknown', params }],
    });
  });

  it.each(['党刻', '主题党'])('%s is told just as for a single code', (text) => {
    expect(readValue(field, text, context)).toEqual(
      readValue(code(kinds, '会议', 'Meeting'), text, context),
    );
  });
});

describe('several codes as they are shown', () => {
  it.each([
    ['assembly,lecture', 'zh', '党员大会、党课'],
    ['assembly,lecture', 'en', 'General meeting, Party lecture'],
    ['assembly,lecture', 'both', '党员大会 General meeting、党课 Party lecture'],
    ['lecture,gone', 'zh', '党课、gone'],
    [null, 'zh', ''],
  ] as const)('%s in %s', (value, language, text) => {
    expect(showValue(field, value, language, show)).toBe(text);
  });

  it.each(['zh', 'en', 'both'] as const)('are read back in %s', (language) => {
    const value = 'assembly,committee,lecture,themeDay,study,old';
    expect(readValue(field, showValue(field, value, language, show), context).value).toBe(value);
  });
});

describe('several codes as they are stored', () => {
  it('stand in the order of the list, each once, and none is lost', () => {
    expect(storedCodes(kinds, ['lecture', 'assembly', 'lecture', 'gone'])).toBe(
      'assembly,lecture,gone',
    );
    expect(storedCodes(kinds, [])).toBeNull();
    expect(codesIn('assembly,lecture')).toEqual(['assembly', 'lecture']);
    expect(codesIn(null)).toEqual([]);
  });

  it('keeps commas out of codes', () => {
    expect(() => codeList('x', '甲', 'X', [['a,b', '甲', 'A']])).toThrow('a,b');
    const item = { list: 'grades', code: 'a,b', zh: '甲', en: 'A' };
    const checked = { today: '2026-11-22', demo: true, settings: defaultSettings };
    expect(checkRecord(codeItems, item, checked).map((finding) => finding.code)).toEqual([
      'code-item.comma',
    ]);
    expect(checkRecord(codeItems, { ...item, code: 'ab' }, checked)).toEqual([]);
  });
});
