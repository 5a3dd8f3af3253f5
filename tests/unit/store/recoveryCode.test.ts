import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../electron/core/refusal.ts';
import { newRecoveryCode, readRecoveryCode } from '../../../electron/core/store/recoveryCode.ts';

const groupsOf = (code: string): string[] => code.split('-');

function refused(typed: string): Refusal {
  try {
    readRecoveryCode(typed);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return expect.unreachable(`${typed} was read`);
}

describe('recovery code', () => {
  const code = newRecoveryCode();

  it('is eight groups of six digits, never the same', () => {
    expect(code).toMatch(/^\d{6}(-\d{6}){7}$/);
    expect(newRecoveryCode()).not.toBe(code);
  });

  it('holds 16 random bits in each group', () => {
    const values = Array.from({ length: 500 }, () => groupsOf(newRecoveryCode())).flatMap(
      (groups) => groups.map((group, index) => (Number(group) - index - 1) / 11),
    );
    expect(values.every((value) => Number.isInteger(value) && value >= 0 && value < 65536)).toBe(
      true,
    );
    expect(Math.min(...values)).toBeLessThan(200);
    expect(Math.max(...values)).toBeGreaterThan(65_336);
  });

  it.each([
    ['as printed', (c: string) => c],
    ['without dashes', (c: string) => c.replaceAll('-', '')],
    [
      'with spaces and a line break',
      (c: string) => `  ${c.replaceAll('-', ' ').replace(' ', '\n')} `,
    ],
    [
      'in full-width digits',
      (c: string) => c.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d))),
    ],
    ['with Chinese dashes', (c: string) => c.replaceAll('-', '—')],
    ['with O for 0', (c: string) => c.replaceAll('0', 'O')],
    ['with o for 0 and l for 1', (c: string) => c.replaceAll('0', 'o').replaceAll('1', 'l')],
    ['with I for 1', (c: string) => c.replaceAll('1', 'I')],
  ])('is read %s', (_how, write) => {
    for (const each of [code, ...Array.from({ length: 20 }, newRecoveryCode)]) {
      expect(readRecoveryCode(write(each))).toBe(each);
    }
  });

  it('names the group of every single wrong digit', () => {
    for (let at = 0; at < code.length; at += 1) {
      if (code[at] === '-') continue;
      for (const digit of '0123456789') {
        if (digit === code[at]) continue;
        const { code: refusal, params } = refused(code.slice(0, at) + digit + code.slice(at + 1));
        expect([refusal, params]).toEqual([
          'keys.recovery-typo',
          { group: Math.floor(at / 7) + 1 },
        ]);
      }
    }
  });

  it('notices two neighbouring digits that changed places', () => {
    for (let at = 0; at + 1 < code.length; at += 1) {
      const [a, b] = [code[at], code[at + 1]];
      if (a === undefined || b === undefined || a === '-' || b === '-' || a === b) continue;
      expect(refused(code.slice(0, at) + b + a + code.slice(at + 2)).code).toBe(
        'keys.recovery-typo',
      );
    }
  });

  it('notices two groups that changed places', () => {
    const groups = groupsOf(code);
    const [first = '', second = '', ...rest] = groups;
    expect(refused([second, first, ...rest].join('-')).code).toBe('keys.recovery-typo');
  });

  it.each([
    ['', 0],
    ['12345', 5],
    ['1'.repeat(49), 49],
    [`${'1'.repeat(47)}X`, 47],
  ])('says how many digits it read in %j', (typed, digits) => {
    const { code: refusal, params } = refused(typed);
    expect([refusal, params]).toEqual(['keys.recovery-length', { digits, wanted: 48 }]);
  });
});
