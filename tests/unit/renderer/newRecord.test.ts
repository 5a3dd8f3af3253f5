import { describe, expect, test } from 'vitest';
import { shippedCodes } from '../../../shared/codes/book.ts';
import { codes, integer, money, text, yesNo } from '../../../shared/fields/kinds.ts';
import { defineRegister, section } from '../../../shared/registers/define.ts';
import { defaultSettings } from '../../../shared/settings.ts';
import { begunWith } from '../../../renderer/registers/form/begunWith.ts';
import { readForm } from '../../../renderer/registers/form/readForm.ts';
import { toTyped } from '../../../renderer/registers/form/typed.ts';
import { understoodAs } from '../../../renderer/registers/form/understoodAs.ts';
import { readListState, writeListState } from '../../../renderer/registers/list/listState.ts';
import { newPath } from '../../../renderer/registers/paths.ts';
import { outingKinds, outings } from '../registers/throwAway.ts';

const dues = defineRegister('dues', {
  label: { zh: '党费', en: 'Dues' },
  title: 'payer',
  sections: [
    section('党费', 'Dues', {
      payer: text('姓名', 'Payer'),
      amount: money('金额', 'Amount'),
      waived: yesNo('免交', 'Waived'),
      topics: codes(outingKinds, '内容', 'Topics'),
      no: integer('编号', 'Number', { required: true, numbered: { within: [] } }),
    }),
  ],
});

describe('the address of a new record', () => {
  const values = { payer: '王伟', amount: 1050, waived: false, topics: 'a,b', no: null };

  test('carries what its form begins with', () => {
    const address = new URL(newPath('dues', values), 'http://ledger');
    expect(address.pathname).toBe('/registers/dues/new');
    expect(begunWith(dues, address.searchParams.get('set'))).toEqual({
      payer: '王伟',
      amount: '10.50',
      waived: false,
      topics: 'a,b',
      no: '',
    });
  });
  test('is plain where there is nothing', () => {
    expect(newPath('dues')).toBe('/registers/dues/new');
    expect(newPath('dues', {})).toBe('/registers/dues/new');
  });
  test.each([
    [null, {}],
    ['', {}],
    ['{not json', {}],
    ['7', {}],
    ['["payer"]', {}],
    ['{"payer":{"a":1}}', {}],
    ['{"nothing":"x","constructor":"x","payer":"甲"}', { payer: '甲' }],
    ['{"waived":"yes","amount":"x"}', { waived: null, amount: '' }],
  ])('%s', (set, typed) => {
    expect(begunWith(dues, set)).toEqual(typed);
  });
});

describe('a form with a running number, a time and several codes', () => {
  const context = {
    today: '2026-11-22',
    demo: true,
    settings: defaultSettings,
    codes: shippedCodes,
    findReference: (_register: string, id: string) => id,
  };
  const read = (typed: Record<string, string>, stored: Record<string, string> | null = null) =>
    readForm(dues, typed, { stored, hidden: new Set() }, context);

  test('a new record lacks no number; a known one must keep it', () => {
    expect(read({ payer: '甲', no: '' }).findings).toEqual([]);
    expect(read({ no: '' }, { id: 'x' }).findings.map(({ code }) => code)).toEqual([
      'required.missing',
    ]);
  });
  test('codes stand in the input as they are stored', () => {
    expect(toTyped(outings.fields.topics, 'a,b')).toBe('a,b');
    expect(toTyped(outings.fields.topics, null)).toBeNull();
    expect(read({ topics: 'b,a' }).values).toEqual({ topics: 'a,b' });
  });
  test('a time is told as it was understood', () => {
    const time = text('时间', 'Time', { format: 'time' });
    expect(understoodAs(time, '下午2点半', '14:30')).toBe('14:30');
    expect(understoodAs(time, '14:30', '14:30')).toBeNull();
    expect(understoodAs(text('甲', 'A'), ' x', 'x')).toBeNull();
  });
});

test('a filter by any of several codes comes back from the address', () => {
  const state = {
    ...readListState(outings, new URLSearchParams()),
    where: { topics: { anyOf: ['a', 'b'] } },
  };
  expect(readListState(outings, writeListState(outings, state))).toEqual(state);
});
