/** Why a backup was made (design.md 4). */
export const backupReasons = [
  'close',
  'timer',
  'migration',
  'import',
  'merge',
  'restore',
  'period-close',
  'manual',
] as const;

export type BackupReason = (typeof backupReasons)[number];

const pattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([a-z-]+?)(?:-(\d+))?\.db$/;

/** An instant as it stands in file names: `20261122T101112Z`, so that names sort by time. */
export const stampOf = (at: Date): string =>
  `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * The name of a backup, e.g. `20261122T101112Z-close.db`.
 * @param taken true for names that are there already; a second one in the same second gets `-2`
 */
export function backupName(
  at: Date,
  reason: BackupReason,
  taken: (name: string) => boolean = () => false,
): string {
  const base = `${stampOf(at)}-${reason}`;
  let name = `${base}.db`;
  for (let number = 2; taken(name); number += 1) name = `${base}-${number}.db`;
  return name;
}

export interface BackupName {
  readonly at: Date;
  readonly reason: BackupReason;
  /** 1 unless several were made in the same second. */
  readonly number: number;
}

/** What a file's name says; undefined where it is not a backup's. */
export function readBackupName(name: string): BackupName | undefined {
  const match = pattern.exec(name);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, word, number] = match;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const reason = backupReasons.find((known) => known === word);
  if (!reason || Number.isNaN(at.getTime()) || !name.startsWith(stampOf(at))) return undefined;
  return { at, reason, number: Number(number ?? 1) };
}

/** The record that stands beside a backup: `….db` → `….json`. */
export const sidecarOf = (file: string): string => file.replace(/\.db$/, '.json');
