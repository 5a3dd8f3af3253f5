import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../../electron/core/store/tables.ts';
import type { DrawnCell } from '../../fixtures/import/drawnSheet.ts';
import { testSession } from '../../support/session.ts';
import { cellsOf, headings, imported, sheetOf, stored } from './support.ts';

const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** Ways to write the same text: as it is, in full width, with spaces around. */
const ways: readonly ((text: string) => string)[] = [
  (text) => text,
  fullWidth,
  (text) => ` ${text}`,
  (text) => `　${text}　 `,
  (text) => `${text}\n`,
  (text) => `\u200b${text}`,
];

const people = 6;
const bare = (rows: Row[]) => rows.map(({ id: _id, branch: _branch, ...rest }) => rest);
const plain = async () => {
  const session = testSession();
  await imported(
    session,
    sheetOf([headings, ...Array.from({ length: people }, (_, index) => cellsOf(index))]),
  );
  return bare(stored(session, 'members', 'idNumber'));
};

test('the order of rows and columns, spaces and the width of letters make no difference', async () => {
  const expected = await plain();
  expect(expected).toHaveLength(people);
  const order = (count: number) =>
    fc.shuffledSubarray(
      Array.from({ length: count }, (_, i) => i),
      { minLength: count },
    );
  await fc.assert(
    fc.asyncProperty(
      order(headings.length),
      order(people),
      fc.array(fc.nat(ways.length - 1), {
        minLength: people * headings.length,
        maxLength: people * headings.length,
      }),
      fc.array(fc.constantFrom<DrawnCell[]>([], [null, ' '], ['　']), { maxLength: 3 }),
      async (columns, rows, styles, blanks) => {
        const write = (cell: DrawnCell, style: number): DrawnCell =>
          typeof cell === 'string' ? (ways[style]?.(cell) ?? cell) : cell;
        const body = rows.map((person, r) => {
          const cells = cellsOf(person);
          return columns.map((column, c) =>
            write(cells[column] ?? null, styles[r * headings.length + c] ?? 0),
          );
        });
        const header = columns.map((column, c) => write(headings[column] ?? '', styles[c] ?? 0));
        const session = testSession();
        await imported(session, sheetOf([...blanks, header, ...blanks, ...body]));
        expect(bare(stored(session, 'members', 'idNumber'))).toEqual(expected);
      },
    ),
    { numRuns: 25 },
  );
});
