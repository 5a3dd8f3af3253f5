import { fromBufferPromise } from 'yauzl';
import { Refusal } from '../refusal.ts';
import { limits, megabytes } from './limits.ts';

/** One entry of a zip: where its packed bytes lie, and what it claims to become. */
export interface ZipPart {
  readonly name: string;
  readonly start: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly deflated: boolean;
  readonly crc: number;
}

/**
 * Reads the table of contents of a zip and refuses what is too much, before anything is unpacked
 * (design.md 5). The sizes are only claims: `unpackPart` holds each part to its own.
 * @throws Refusal `workbook.damaged`, `workbook.encrypted`, `workbook.parts-limit`,
 *   `workbook.unpacked-limit`, `workbook.ratio-limit`
 */
export async function zipParts(bytes: Uint8Array): Promise<ZipPart[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true }).catch(damaged);
  if (zip.entryCount > limits.parts) {
    throw new Refusal('workbook.parts-limit', { count: zip.entryCount, limit: limits.parts });
  }
  const parts: ZipPart[] = [];
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      checkSize(unpacked, bytes.length);
      if (entry.isEncrypted()) throw new Refusal('workbook.encrypted');
      if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) damaged();
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      parts.push({
        name: entry.fileName,
        start: fileDataStart,
        packedBytes: entry.compressedSize,
        bytes: entry.uncompressedSize,
        deflated: entry.compressionMethod === 8,
        crc: entry.crc32,
      });
    }
  } catch (error) {
    damaged(error);
  }
  return parts;
}

function checkSize(unpacked: number, packed: number): void {
  if (unpacked > limits.unpackedBytes) {
    throw new Refusal('workbook.unpacked-limit', { limit: megabytes(limits.unpackedBytes) });
  }
  if (unpacked > limits.ratioFromBytes && unpacked > packed * limits.ratio) {
    throw new Refusal('workbook.ratio-limit', { limit: limits.ratio });
  }
}

function damaged(cause?: unknown): never {
  if (cause instanceof Refusal) throw cause;
  throw new Refusal('workbook.damaged', {}, { cause });
}
