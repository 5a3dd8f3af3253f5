import { describe, expect, it } from 'vitest';
import { shippedCodes } from '../../../shared/codes/book.ts';
import { codeLists, sexes } from '../../../shared/codes/index.ts';
import type { Field, Value } from '../../../shared/fields/field.ts';
import {
  code,
  day,
  decimal,
  integer,
  longText,
  money,
  partialDate,
  reference,
  text,
  yesNo,
} from '../../../shared/fields/kinds.ts';
import { readValue } from '../../../shared/fields/readValue.ts';
import { type ShownLanguage, showValue, showYuan } from '../../../shared/fields/show.ts';

const titles = new Map([['o1', '青石村党支部']]);
const context = { codes: shippedCodes, title: (_register: string, id: string) => titles.get(id) };
const readContext = {
  today: '2026-11-22',
  demo: true,
  codes: shippedCodes,
  findReference: (_register: string, title: string) =>
    [...titles].find(([, each]) => each === title)?.[0],
};
const languages = ['zh', 'en', 'both'] as const;

describe('showValue', () => {
  const cases: [name: string, field: Field, value: Value, zh: string, en: string, both: string][] =
    [
      ['nothing', text('甲', 'A'), null, '', '', ''],
      ['text', text('甲', 'A'), '王伟', '王伟', '王伟', '王伟'],
      ['lines', longText('甲', 'A'), '一\n二', '一\n二', '一\n二', '一\n二'],
      ['a code', code(sexes, '性别', 'Sex'), '2', '女', 'Female', '女 Female'],
      ['a code that the list has not', code(sexes, '性别', 'Sex'), '7', '7', '7', '7'],
      ['yes', yesNo('甲', 'A'), true, '是', 'Yes', '是 Yes'],
      ['no', yesNo('甲', 'A'), false, '否', 'No', '否 No'],
      ['a day', day('甲', 'A'), '1998-07-01', '1998-07-01', '1998-07-01', '1998-07-01'],
      ['a month', partialDate('甲', 'A'), '1998-07', '1998-07', '1998-07', '1998-07'],
      ['money', money('甲', 'A'), 123450, '1,234.50', '1,234.50', '1,234.50'],
      ['a debt', money('甲', 'A'), -5, '-0.05', '-0.05', '-0.05'],
      ['a whole number', integer('甲', 'A'), 12, '12', '12', '12'],
      [
        'a number with places',
        decimal('甲', 'A', { places: 2, unit: { zh: '亩', en: 'mu' } }),
        1.5,
        '1.50',
        '1.50',
        '1.50',
      ],
      [
        'a reference',
        reference('organizations', '甲', 'A'),
        'o1',
        '青石村党支部',
        '青石村党支部',
        '青石村党支部',
      ],
      ['a reference that is gone', reference('organizations', '甲', 'A'), 'x', 'x', 'x', 'x'],
    ];
  it.each(cases)('shows %s', (_name, field, value, zh, en, both) => {
    expect(languages.map((language) => showValue(field, value, language, context))).toEqual([
      zh,
      en,
      both,
    ]);
  });

  it.each(cases.filter(([name]) => !/gone|has not|nothing/.test(name)))(
    'reads back %s',
    (_name, field, value) => {
      for (const language of languages) {
        const reading = readValue(field, showValue(field, value, language, context), readContext);
        expect(reading.value).toBe(value);
        expect(reading.findings.filter(({ level }) => level === 'error')).toEqual([]);
      }
    },
  );
});

/** A sheet that we wrote must be read again: each name of each list leads back to its own code. */
describe.each(Object.values(codeLists).map((list) => [list.key, list] as const))(
  'names of %s',
  (_key, list) => {
    it.each<ShownLanguage>(['zh', 'en', 'both'])('lead back to their codes in %s', (language) => {
      const field = code(list, list.label.zh, list.label.en);
      for (const item of list.items) {
        const reading = readValue(
          field,
          showValue(field, item.code, language, context),
          readContext,
        );
        expect(reading).toEqual({ value: item.code, findings: [] });
      }
    });
  },
);

it.each([
  [0, '0.00'],
  [7, '0.07'],
  [100, '1.00'],
  [99999, '999.99'],
  [123456789, '1,234,567.89'],
  [-123456, '-1,234.56'],
])('shows %d fen in yuan', (fen, yuan) => {
  expect(showYuan(fen)).toBe(yuan);
});
