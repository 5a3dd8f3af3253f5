import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { writeFileAtomic } from './atomicFile.ts';
import { backupReasons, sidecarOf } from './backupName.ts';
import { keyRingSchema, readKeyRing } from './keyRingFormat.ts';

/**
 * The record beside a backup. It can be read without any key, so the rescue screen can list
 * date, size and counts; with the key ring in it a backup opens on another PC.
 */
const backupInfoSchema = z.strictObject({
  format: z.literal(1),
  storeId: z.uuid(),
  /** The unit's name, for a stick that holds the backups of several villages. */
  storeName: z.string().max(200).optional(),
  at: z.iso.datetime(),
  reason: z.enum(backupReasons),
  counts: z.record(z.string(), z.int().min(0)),
  schemaVersion: z.int().min(0),
  appVersion: z.string().max(50),
  /** The last act of the audit, `seq:hash`: equal means that nothing has changed since. */
  auditHead: z.string().max(200),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().min(0),
  keyId: z.string(),
  /** When the file was opened with its key and checked. */
  verifiedAt: z.iso.datetime(),
  keyRing: keyRingSchema,
});

export type BackupInfo = Readonly<z.infer<typeof backupInfoSchema>>;

const largestRecord = 8 * 2 ** 20;

/** The record beside a backup file; undefined where there is none or it is damaged. */
export function readBackupInfo(file: string): BackupInfo | undefined {
  const sidecar = sidecarOf(file);
  try {
    if (statSync(sidecar).size > largestRecord) return undefined;
    const info = backupInfoSchema.parse(JSON.parse(readFileSync(sidecar, 'utf8')));
    readKeyRing(info.keyRing);
    return info;
  } catch {
    return undefined; // whatever is wrong with it, the backup itself may still be good
  }
}

/** Writes the record beside a backup file, whole or not at all. */
export const writeBackupInfo = (file: string, info: BackupInfo): void =>
  writeFileAtomic(sidecarOf(file), `${JSON.stringify(backupInfoSchema.parse(info), null, 2)}\n`);
