import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';

const chunk = 2 ** 20;

/** SHA-256 of a file's content as hex, read bit by bit in the background. */
export async function fileHash(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: chunk }), hash);
  return hash.digest('hex');
}

/** SHA-256 of a file's content as hex, at once: for a file of our own on the local disk. */
export function fileHashSync(file: string): string {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(chunk);
  const fd = openSync(file, 'r');
  try {
    for (let read = readSync(fd, buffer); read > 0; read = readSync(fd, buffer)) {
      hash.update(buffer.subarray(0, read));
    }
  } finally {
    closeSync(fd);
  }
  return hash.digest('hex');
}
