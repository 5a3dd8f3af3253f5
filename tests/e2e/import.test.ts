import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { acts } from '../../shared/i18n/zh/acts.ts';
import { asXlsx } from '../fixtures/import/drawnSheet.ts';
import { messyRoster } from '../fixtures/import/messyRoster.ts';
import { person } from '../fixtures/import/people.ts';
import { serious } from './support/axe.ts';
import { chooseFile, lookAt, lookAtRows, outcomes, writeRows } from './support/importing.ts';
import { button, goTo, listed, reads, seen, unlock } from './support/person.ts';
import { soon } from './support/soon.ts';
import { emptyVillage, testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, memberRegister, sentence, words } from './support/words.ts';

const { importing, shell } = words.zh;
const roster = messyRoster();
const file = { name: '青石村党员名册.xlsx', bytes: asXlsx(roster.sheets) };
const errors = roster.troubles.filter(({ level }) => level === 'error');

/** The number that the village gave the person of a rejected row; it stands in the first column. */
type Line = readonly string[];

describe('a village’s messy roster', () => {
  const story = tellStory(emptyVillage);
  let returned = '';

  test('is read as it is: the table, its headings, every fault with its cell', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await chooseFile(page, file);
    await reads(
      page,
      fill(importing.table.found, { file: file.name, sheet: roster.sheet, row: roster.headerRow }),
    );
    // One that no field fits, and one that is the second of its kind.
    const unknown = roster.troubles.filter(({ code }) =>
      /^column\.(unknown|doubled)$/.test(code),
    ).length;
    await reads(page, fill(importing.mapping.unknown, { columns: unknown }));
    await lookAtRows(page);
    const counted = await outcomes(page);
    expect(counted).toMatchObject({
      new: roster.sound,
      changed: 0,
      same: 0,
      rejected: roster.rejected,
    });
    const items = page.getByRole('listitem');
    for (const { cell, code } of errors) {
      const says = sentence('zh', code).split(/\{\{|“/)[0] ?? '';
      await seen(items.filter({ hasText: fill(importing.cell, { cell, says }) }));
    }
  });

  test('gives the faulty rows back as a workbook with the reasons beside them', async () => {
    returned = await story.save(() => button(story.page, importing.quarantine).click());
    const { header, lines } = table(returned);
    expect(lines).toHaveLength(roster.rejected);
    const reasons = header.indexOf(sentence('zh', 'import.reason'));
    expect(reasons).toBe(header.length - 1);
    for (const line of lines) expect(line[reasons]).toMatch(/[。？]/);
    const damaged = lines.filter((line) =>
      line[reasons]?.includes(sentence('zh', 'id.damaged-by-spreadsheet')),
    );
    expect(damaged).toHaveLength(
      errors.filter(({ code }) => code === 'id.damaged-by-spreadsheet').length,
    );
  });

  test('is written once it has been looked at', async () => {
    const { page } = story;
    await writeRows(page, roster.sound);
    await reads(
      page,
      fill(importing.result.done, {
        added: roster.sound,
        changed: 0,
        same: 0,
        rejected: roster.rejected,
      }),
    );
    expect(await serious(page)).toEqual([]);
    await goTo(page, memberRegister.zh);
    await soon(() => listed(page, memberRegister.zh)).toBe(roster.sound);
  });

  test('changes nothing when it is brought in again', async () => {
    const { page } = story;
    await chooseFile(page, file);
    await lookAtRows(page);
    expect(await outcomes(page)).toMatchObject({
      new: 0,
      changed: 0,
      same: roster.sound,
      rejected: roster.rejected,
    });
    await reads(page, importing.preview.nothing);
    expect(
      await button(page, fill(importing.preview.commit, { added: 0, changed: 0 })).isDisabled(),
    ).toBe(true);
    await lookAt(page, 'same');
    await reads(page, person(0).name);
  });

  test('brings in the rest, once corrected in the returned workbook', async () => {
    const { page } = story;
    await chooseFile(page, { name: '退回表.xlsx', bytes: corrected(returned) });
    await lookAtRows(page);
    // An ID number that stood on two rows came in with the first of them: the second is its owner's.
    const changed = errors.filter(({ code }) => code === 'duplicate.in-file').length;
    const added = roster.rejected - changed;
    expect(await outcomes(page)).toMatchObject({ new: added, changed, same: 0, rejected: 0 });
    await writeRows(page, added, changed);
    await goTo(page, memberRegister.zh);
    await soon(() => listed(page, memberRegister.zh)).toBe(roster.sound + added);
  });

  test('is taken back whole by one undo', async () => {
    const { page } = story;
    await button(page, `${shell.undo.button} ${acts.import}`).click();
    await button(page.getByRole('dialog'), shell.undo.confirm).click();
    await reads(page, shell.undo.done);
    await soon(() => listed(page, memberRegister.zh)).toBe(roster.sound);
  });
});

/** The returned workbook's only sheet: its header row and the rows under it, as text. */
function table(path: string) {
  const book = XLSX.read(readFileSync(path));
  const [name = ''] = book.SheetNames;
  const sheet = book.Sheets[name];
  if (sheet === undefined) throw new Error('the workbook is empty');
  const rows = XLSX.utils.sheet_to_json<Line>(sheet, { header: 1, raw: false, defval: '' });
  const at = rows.findIndex((row) => row.some((text) => /^姓\s*名$/.test(text)));
  const header = (rows[at] ?? []).map((text) => text.replace(/\s/g, ''));
  return {
    book,
    sheet,
    header,
    at,
    lines: rows.slice(at + 1).filter(([first]) => /^\d+$/.test(first ?? '')),
  };
}

/** The same workbook after somebody has put every row right by the ID cards and the files. */
function corrected(path: string): Uint8Array {
  const { book, sheet, header, at, lines } = table(path);
  for (const [index, line] of lines.entries()) {
    const one = person(Number(line[0]) - 1);
    const truth = {
      '姓名': one.name,
      '性别': one.sex,
      '民族': one.ethnicity,
      '身份证号（18位）': one.idNumber,
      '出生年月': one.bornOn,
      '入党时间': one.joinedOn,
      '转正时间': one.fullMemberOn,
      '手机': one.phone,
      '家庭住址': one.address,
    };
    for (const [heading, text] of Object.entries(truth)) {
      const c = header.findIndex((known) => known.endsWith(heading));
      if (c < 0)
        throw new Error(`the returned workbook has no column ${heading}: ${header.join(' | ')}`);
      sheet[XLSX.utils.encode_cell({ r: at + 1 + index, c })] = { t: 's', v: text };
    }
  }
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
