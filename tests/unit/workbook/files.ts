import { crc32, deflateRawSync } from 'node:zlib';
import { CFB, utils, write, type BookType, type WorkSheet } from 'xlsx';
import type { Cell, Workbook } from '../../../electron/core/workbook/cells.ts';
import { readWorkbook } from '../../../electron/core/workbook/readWorkbook.ts';
import { Refusal } from '../../../electron/core/refusal.ts';

/** The container library of SheetJS, which its author types `any`. */
const container = CFB as {
  read(bytes: Uint8Array, options: { type: 'buffer' }): object;
  write(file: object, options: object): Buffer;
  find(file: object, path: string): { content: Buffer; size: number } | null;
  utils: {
    cfb_new(): object;
    cfb_add(file: object, path: string, content: Uint8Array): void;
  };
};

/** A file of one or more sheets as SheetJS writes it. */
export function book(
  bookType: BookType,
  sheets: Record<string, WorkSheet | unknown[][]>,
  options: { date1904?: boolean } = {},
): Buffer {
  const workbook = utils.book_new();
  for (const [name, content] of Object.entries(sheets)) {
    const sheet = Array.isArray(content) ? utils.aoa_to_sheet(content) : content;
    utils.book_append_sheet(workbook, sheet, name);
  }
  if (options.date1904) workbook.Workbook = { WBProps: { date1904: true } };
  return write(workbook, { type: 'buffer', bookType, compression: true }) as Buffer;
}

/** A zip or compound file with one entry added or replaced. */
export function withEntry(file: Buffer, path: string, content: Uint8Array | string): Buffer {
  const opened = container.read(file, { type: 'buffer' });
  const entry = container.find(opened, `/${path}`);
  const bytes = Buffer.from(content as string);
  if (entry) {
    entry.content = bytes;
    entry.size = bytes.length;
  } else container.utils.cfb_add(opened, `/${path}`, bytes);
  const isZip = file[0] === 0x50;
  return container.write(opened, { type: 'buffer', ...(isZip ? { fileType: 'zip' } : {}) });
}

/** A compound file, as .xls and .doc files are, with one empty stream. */
export function compoundFile(path: string): Buffer {
  const file = container.utils.cfb_new();
  container.utils.cfb_add(file, `/${path}`, Buffer.from('x'));
  return container.write(file, { type: 'buffer' });
}

/** The text or bytes of one entry of a zip or compound file. */
export function entryOf(file: Uint8Array, path: string): Buffer {
  const entry = container.find(container.read(Buffer.from(file), { type: 'buffer' }), `/${path}`);
  if (!entry) throw new Error(`no ${path}`);
  return Buffer.from(entry.content);
}

/** A zip built by hand; `claims` puts a false unpacked size into its table of contents. */
export function zip(
  entries: readonly { name: string; content: Uint8Array; claims?: number; flags?: number }[],
): Buffer {
  const bodies: Buffer[] = [];
  const contents: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims, flags = 0 } of entries) {
    const packed = deflateRawSync(content, { level: 9 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims ?? content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    contents.push(Buffer.from('PK\x01\x02\x14\0'), fields, tail, Buffer.from(name));
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(contents);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

/** A cell in short: the text, the number, `32939 as 1990-03-07`, true, `#N/A`; null when empty. */
export function brief(cell: Cell | null | undefined): string | number | boolean | null {
  if (!cell) return null;
  if (cell.kind === 'yesNo') return cell.value;
  if (cell.kind !== 'number') return cell.text;
  return cell.isDate ? `${cell.value} as ${cell.text}` : cell.value;
}

/** The cells of a sheet in short. */
export const grid = (workbook: Workbook, sheet = 0): ReturnType<typeof brief>[][] =>
  (workbook.sheets[sheet]?.rows ?? []).map((row) => row.map(brief));

/** The code of the refusal that reading ends in, with its params; `read` where there is none. */
export async function outcome(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await readWorkbook(bytes, name);
    return 'read';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
