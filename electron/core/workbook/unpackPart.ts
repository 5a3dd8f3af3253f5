import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from '../refusal.ts';
import type { ZipPart } from './zipParts.ts';

/**
 * Unpacks one part of a zip and holds it to what the table of contents said: never more bytes
 * than claimed (a zip may lie about them), and the very bytes that were packed (checksum).
 * @throws Refusal `workbook.damaged`
 */
export function unpackPart(file: Uint8Array, part: ZipPart): Uint8Array {
  const packed = file.subarray(part.start, part.start + part.packedBytes);
  if (part.bytes === 0) return new Uint8Array();
  const bytes = part.deflated ? inflate(packed, part.bytes) : packed;
  if (bytes.length !== part.bytes || crc32(bytes) !== part.crc) {
    throw new Refusal('workbook.damaged');
  }
  return bytes;
}

function inflate(packed: Uint8Array, maxOutputLength: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength });
  } catch (cause) {
    throw new Refusal('workbook.damaged', {}, { cause });
  }
}
