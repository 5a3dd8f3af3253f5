import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from '../refusal.ts';
import type { ZipPart } from './zipParts.ts';

/**
 * Unpacks one part of a zip and holds it to what the table of contents said: never more bytes
 * than claimed (a zip may lie about them), and the very bytes that were packed (checksum).
 * @throws Refusal `workbook.damaged`
 */
export function unpackPart(file: Uint8Array, part: ZipPart): Buffer {
  const view = file.subarray(part.start, part.start + part.packedBytes);
  const packed = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
  if (part.bytes === 0) return Buffer.alloc(0);
  const bytes = part.deflated ? inflate(packed, part.bytes) : packed;
  if (bytes.length !== part.bytes || crc32(bytes) !== part.crc) {
    throw new Refusal('workbook.damaged');
  }
  return bytes;
}

function inflate(packed: Buffer, maxOutputLength: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength });
  } catch (cause) {
    throw new Refusal('workbook.damaged', {}, { cause });
  }
}
