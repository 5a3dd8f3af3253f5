import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RotatedBackup, backupsToDelete } from '../../../electron/core/store/rotation.ts';

const zone = process.env['TZ'];
beforeAll(() => {
  process.env['TZ'] = 'Asia/Shanghai';
});
afterAll(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const day = 86_400_000;
/** Local time, as `2026-11-22 18:00`. */
const local = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const made = (text: string, verified = true): RotatedBackup => ({
  name: text,
  at: local(text),
  verified,
});

const deleted = (backups: readonly RotatedBackup[], now: Date): string[] =>
  [...backupsToDelete(backups, now)].sort();

describe('rotation', () => {
  const now = local('2026-11-22 12:00'); // a Sunday

  it.each<[string, RotatedBackup[], string[]]>([
    ['nothing', [], []],
    ['one old backup', [made('2020-01-01 08:00')], []],
    [
      'all of today and yesterday',
      [
        made('2026-11-22 08:00'),
        made('2026-11-22 08:30'),
        made('2026-11-21 00:00'),
        made('2026-11-21 23:59'),
      ],
      [],
    ],
    [
      'the last of the day before yesterday',
      [made('2026-11-20 23:59'), made('2026-11-20 08:00'), made('2026-11-20 00:00')],
      ['2026-11-20 00:00', '2026-11-20 08:00'],
    ],
    [
      'days of the local calendar: in UTC these two are one day',
      [made('2026-11-19 08:00'), made('2026-11-20 07:00')],
      [],
    ],
    [
      'days of the local calendar: in UTC these two are two days',
      [made('2026-11-19 07:00'), made('2026-11-19 09:00')],
      ['2026-11-19 07:00'],
    ],
    ['what a wrong clock dated later', [made('2031-01-01 08:00'), made('2031-01-01 09:00')], []],
    [
      'the verified one of a day, though a later one is not',
      [made('2026-11-18 08:00'), made('2026-11-18 17:00', false)],
      ['2026-11-18 17:00'],
    ],
    [
      'the newest verified one beside later unverified ones',
      [made('2026-11-18 08:00', false), made('2026-11-19 08:00', false), made('2026-11-10 08:00')],
      [],
    ],
  ])('keeps %s', (_what, backups, gone) => {
    expect(deleted(backups, now)).toEqual(gone);
  });

  it('never deletes the newest verified one, however many unverified follow', () => {
    const unverified = Array.from({ length: 400 }, (_, i) => ({
      name: `unverified ${i}`,
      at: new Date(now.getTime() - (i + 3) * day),
      verified: false,
    }));
    const old = { name: 'verified', at: new Date(now.getTime() - 900 * day), verified: true };
    const gone = deleted([...unverified, old], now);
    expect(gone).not.toContain('verified');
    expect(gone.length).toBe(400 - 12 - 10 - 9);
  });

  it('does not depend on the order of the list', () => {
    const backups = Array.from({ length: 100 }, (_, i) => ({
      name: `${i}`,
      at: new Date(now.getTime() - i * 0.7 * day),
      verified: i % 3 !== 0,
    }));
    expect(deleted(backups.toReversed(), now)).toEqual(deleted(backups, now));
  });

  it('loses nothing while nobody works', () => {
    const backups = Array.from({ length: 12 }, (_, i) =>
      made(`2026-03-${String(i + 1).padStart(2, '0')} 17:00`),
    );
    expect(deleted(backups, local('2027-03-01 08:00'))).toEqual([]);
  });
});

describe('rotation over a year and a half of days with three backups each', () => {
  let present: RotatedBackup[] = [];
  const start = local('2025-01-01 09:00').getTime();
  const days = 550;

  it('keeps recent days whole, then ever fewer, and never more than is agreed', () => {
    for (let i = 0; i < days; i += 1) {
      for (const hours of [0, 4, 8]) {
        const at = new Date(start + i * day + hours * 3_600_000);
        present.push({ name: at.toISOString(), at, verified: true });
        const gone = new Set(backupsToDelete(present, at));
        expect(gone.has(at.toISOString())).toBe(false);
        present = present.filter(({ name }) => !gone.has(name));
        expect(present.length).toBeLessThanOrEqual(6 + 12 + 10 + 9);
      }
    }
    expect(present.length).toBe(6 + 12 + 10 + 9);
  });

  it('leaves a backup for each of the last 14 days, 11 weeks and 10 months', () => {
    const end = start + (days - 1) * day;
    const ages = present.map(({ at }) => (end - at.getTime()) / day).sort((a, b) => a - b);
    const largestGap = (from: number, to: number): number => {
      const within = ages.filter((age) => age >= from && age <= to);
      return Math.max(...within.slice(1).map((age, i) => Math.round(age - (within[i] ?? 0))));
    };
    expect(largestGap(-1, 13)).toBeLessThanOrEqual(1);
    expect(largestGap(13, 80)).toBeLessThanOrEqual(7);
    // A month stands by its last Sunday, which may be six days before its end.
    expect(largestGap(80, 300)).toBeLessThanOrEqual(31 + 6);
    expect(Math.max(...ages)).toBeGreaterThan(300);
  });

  it('always keeps the last one of a day', () => {
    const before = present.filter(({ at }) => at.getTime() < start + (days - 2) * day);
    expect(
      before.every(({ at }) => at.getTime() % day === local('2025-01-01 17:00').getTime() % day),
    ).toBe(true);
  });
});
