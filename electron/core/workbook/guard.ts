import { extname } from 'node:path';
import { Refusal } from '../refusal.ts';
import { containerOf, isCutSignature } from './container.ts';
import { limits, megabytes } from './limits.ts';
import { zipParts, type ZipPart } from './zipParts.ts';

/** A file that may be parsed, and how. */
export type Guarded =
  | { readonly kind: 'xlsx' | 'ods'; readonly parts: readonly ZipPart[] }
  | { readonly kind: 'xls' | 'markup' | 'delimited' };

/** Under these names a plain text can only be a broken file; systems do export text as .xls. */
const neverText: readonly string[] = ['.xlsx', '.xlsm', '.et', '.ods'];

/**
 * Decides by size and content whether a file may be parsed at all (design.md 5), without parsing.
 * @throws Refusal `workbook.size-limit`, `workbook.empty-file`, `workbook.unknown-format`,
 *   `workbook.macro`, `workbook.encrypted`, `workbook.damaged` and the limits of `zipParts`
 */
export async function guard(bytes: Uint8Array, fileName: string): Promise<Guarded> {
  if (bytes.length === 0) throw new Refusal('workbook.empty-file');
  if (bytes.length > limits.fileBytes) {
    throw new Refusal('workbook.size-limit', {
      size: megabytes(bytes.length),
      limit: megabytes(limits.fileBytes),
    });
  }
  if (isCutSignature(bytes)) throw new Refusal('workbook.damaged');
  switch (containerOf(bytes)) {
    case 'zip':
      return guardZip(await zipParts(bytes));
    case 'compound':
      return { kind: 'xls' };
    case 'markup':
      return { kind: 'markup' };
    case 'other':
      throw new Refusal('workbook.unknown-format');
    case 'text':
      if (neverText.includes(extname(fileName).toLowerCase())) {
        throw new Refusal('workbook.damaged');
      }
      return { kind: 'delimited' };
  }
}

function guardZip(parts: readonly ZipPart[]): Guarded {
  const holds = (pattern: RegExp): boolean => parts.some(({ name }) => pattern.test(name));
  if (holds(/vbaProject\.bin$|^xl\/macrosheets\/|^Basic\//i)) throw new Refusal('workbook.macro');
  const isOfficeFile = holds(/^\[Content_Types\]\.xml$/i);
  if (isOfficeFile && holds(/(?:^|\/)workbook\w*\.xml$/i)) return { kind: 'xlsx', parts };
  if (holds(/^content\.xml$/)) return { kind: 'ods', parts };
  throw new Refusal('workbook.unknown-format');
}
