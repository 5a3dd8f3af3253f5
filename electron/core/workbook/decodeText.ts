import { Refusal } from '../refusal.ts';

/**
 * The text of a .csv or .txt file: by its byte order mark, else UTF-8 when it is valid UTF-8, else
 * GBK (as GB 18030), which is what Excel and WPS save in China.
 * @throws Refusal `workbook.damaged` (ends inside a character), `workbook.text-encoding`,
 *   `workbook.unknown-format` (no text at all)
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  // Text holds no control characters; pictures, programs and the like are full of them.
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) throw new Refusal('workbook.unknown-format');
  return text;
}

function decode(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return whole('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return whole('utf-16be', bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return whole('utf-8', bytes);
  return valid('utf-8', bytes) ? whole('utf-8', bytes) : whole('gb18030', bytes);
}

/** Valid up to the last character, which may be cut off: a cut file is damaged, not GBK. */
function valid(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function whole(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch (cause) {
    throw new Refusal('workbook.text-encoding', {}, { cause });
  }
  try {
    return text + decoder.decode();
  } catch (cause) {
    throw new Refusal('workbook.damaged', {}, { cause });
  }
}
