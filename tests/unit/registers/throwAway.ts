import { codeList } from '../../../shared/codes/define.ts';
import { code, codes, day, integer, reference, text } from '../../../shared/fields/kinds.ts';
import { defineRegister, section } from '../../../shared/registers/define.ts';

export const outingKinds = codeList('outingKinds', '活动', 'Outings', [
  ['a', '参观', 'Visit'],
  ['aa', '劳动', 'Labour'],
  ['b', '学习', 'Study'],
]);

/** A register that only the tests have: outings, numbered for each kind and year. */
export const outings = defineRegister('outings', {
  label: { zh: '活动', en: 'Outings' },
  title: 'name',
  matchBy: [['name']],
  parts: { guests: 'guests' },
  sections: [
    section('活动', 'Outing', {
      name: text('名称', 'Name', { required: true, search: 'pinyin' }),
      kind: code(outingKinds, '类型', 'Kind'),
      topics: codes(outingKinds, '内容', 'Topics'),
      heldOn: day('日期', 'Held on'),
      number: integer('编号', 'Number', {
        required: true,
        numbered: { within: ['kind'], yearOf: 'heldOn' },
      }),
    }),
  ],
});

/** The parts of an outing: who came. */
export const guests = defineRegister('guests', {
  label: { zh: '来宾', en: 'Guests' },
  title: 'name',
  partOf: 'outing',
  matchBy: [['outing', 'name']],
  sections: [
    section('来宾', 'Guest', {
      outing: reference('outings', '活动', 'Outing', { required: true }),
      position: integer('顺序', 'Position'),
      name: text('姓名', 'Name', { required: true, search: 'text' }),
      phone: text('电话', 'Phone', { sensitive: 'phone' }),
    }),
  ],
});

/**
 * The index of registers with these two, for `vi.mock`. This file must not lead to that index, or
 * the two wait for one another.
 */
export async function withThrowAway<
  Index extends { readonly registers: object; readonly findRegister: (key: string) => unknown },
>(importOriginal: () => Promise<Index>) {
  const { registers, findRegister, ...rest } = await importOriginal();
  const own: Readonly<Record<string, unknown>> = { outings, guests };
  return {
    ...rest,
    registers: { ...registers, ...own },
    findRegister: (key: string) => own[key] ?? findRegister(key),
  };
}
