import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/rules/calendar.ts';
import {
  compareWithId,
  fictionalId,
  idBirthOn,
  idCheckDigit,
  idSex,
  maskId,
  readIdNumber,
} from '../../../shared/rules/idNumber.ts';

const today = '2026-11-22';
const read = (text: string, demo = false) => readIdNumber(text, { today, demo });
const codes = (text: string, demo = false) => read(text, demo).findings.map(({ code }) => code);

describe('test vectors of domain.md 1.3', () => {
  test.each(['11010519491231002X', '440524188001010014'])('%s has a right check digit', (id) => {
    expect(idCheckDigit(id.slice(0, 17))).toBe(id.slice(17));
  });

  test('11010519491231002X is accepted', () => {
    expect(read('11010519491231002X')).toEqual({ idNumber: '11010519491231002X', findings: [] });
  });

  test('440524188001010014 is accepted; that its holder would be 146 is a warning', () => {
    expect(read('440524188001010014')).toEqual({
      idNumber: '440524188001010014',
      findings: [
        {
          level: 'warning',
          code: 'id.age',
          field: 'idNumber',
          params: { age: 146, min: 18, max: 120 },
        },
      ],
    });
  });

  test.each([
    ['999999198001010011', '1980-01-01', '1', 1],
    ['999999198802290025', '1988-02-29', '2', 1],
    ['999999199912310036', '1999-12-31', '1', 2],
    ['999999200111110048', '2001-11-11', '2', 2],
    ['999999196006300051', '1960-06-30', '1', 3],
  ] as const)('%s is fictional: only a demo store takes it', (id, born, sex, sequence) => {
    expect(read(id, true)).toEqual({ idNumber: id, findings: [] });
    expect(codes(id)).toEqual(['id.fictional']);
    expect(idBirthOn(id)).toBe(born);
    expect(idSex(id)).toBe(sex);
    expect(fictionalId(born, sex, sequence)).toBe(id);
  });

  test('999999198502290023 has a right check digit but an impossible date', () => {
    expect(codes('999999198502290023', true)).toEqual(['id.date']);
    expect(idBirthOn('999999198502290023')).toBeNull();
  });

  test('130503670401001 of 15 digits becomes 130503196704010016, with a warning', () => {
    expect(read('130503670401001')).toEqual({
      idNumber: '130503196704010016',
      findings: [{ level: 'warning', code: 'id.upgraded-from-15', field: 'idNumber' }],
    });
  });
});

test.each([
  ['lower case', '11010519491231002x'],
  ['full width', '１１０１０５１９４９１２３１００２Ｘ'],
  ['Cyrillic Х', '11010519491231002Х'],
  ['Cyrillic х', '11010519491231002х'],
  ['Greek Χ', '11010519491231002Χ'],
  ['multiplication sign', '11010519491231002×'],
  ['Roman numeral', '11010519491231002Ⅹ'],
  ['spaces', ' 110105 19491231 002X　'],
  ['line break and zero-width space', '110105\n19491231\u200b002X'],
  ['hyphens', '110105-19491231-002X'],
  ['leading apostrophe', "'11010519491231002X"],
  ['leading full-width apostrophe', '＇11010519491231002X'],
  ['curly quotes', '‘11010519491231002X’'],
])('understands %s', (_, text) => {
  expect(read(text)).toEqual({ idNumber: '11010519491231002X', findings: [] });
});

test.each([
  ['', []],
  ['  ', []],
  ['11010519491231002O', ['id.characters']],
  ['1101051949123100X2', ['id.characters']],
  ['X1010519491231002X', ['id.characters']],
  ['130503****04010016', ['id.characters']],
  ['13050367040100X', ['id.characters']],
  ['张三', ['id.characters']],
  ['1305031967040100', ['id.length']],
  ['13050319670401001', ['id.length']],
  ['1305031967040100166', ['id.length']],
  ['130503196704010017', ['id.checksum']],
  ['130503196713010016', ['id.date', 'id.checksum']],
  ['130503196700010016', ['id.date', 'id.checksum']],
  ['130503671301001', ['id.date']],
  ['990503670401001', ['id.fictional']],
  ['130503196704010000', ['id.damaged-by-spreadsheet']],
  ['1.30503E+17', ['id.damaged-by-spreadsheet']],
  ['1.2E+17', ['id.damaged-by-spreadsheet']],
  ['1.30503196704010e+17', ['id.damaged-by-spreadsheet']],
  ['１．３Ｅ＋１７', ['id.damaged-by-spreadsheet']],
  ['1E17', ['id.damaged-by-spreadsheet']],
  ['130503196704010016.0', ['id.damaged-by-spreadsheet']],
])('%j gives %j', (text, expected) => {
  expect(codes(text)).toEqual(expected);
  expect(read(text).idNumber).toBeUndefined();
});

test('an ID that rightly ends in 000 is not damaged', () => {
  const first17 = Array.from(
    { length: 28 },
    (_, i) => `130503${addDays('1967-04-01', i).replaceAll('-', '')}000`,
  ).find((digits) => idCheckDigit(digits) === '0');
  expect(first17).toBeDefined();
  expect(read(`${first17}0`).idNumber).toBe(`${first17}0`);
});

test('a number cell of more than 15 digits is damaged even where the check digit holds', () => {
  const options = { today, demo: false, numeric: true };
  expect(readIdNumber('130503196704010016', options).findings[0]?.code).toBe(
    'id.damaged-by-spreadsheet',
  );
  expect(readIdNumber('130503670401001', options).idNumber).toBe('130503196704010016');
});

const withCheck = (first17: string): string => first17 + idCheckDigit(first17);

test.each([
  ['2008-11-22', null],
  ['2008-11-23', 'error'],
  ['1906-11-22', null],
  ['1905-11-23', null],
  ['1905-11-22', 'warning'],
])('born on %s, seen on 2026-11-22: %s', (born, level) => {
  const { findings, idNumber } = read(withCheck(`130503${born.replaceAll('-', '')}001`));
  expect(findings.map((finding) => [finding.code, finding.level])).toEqual(
    level === null ? [] : [['id.age', level]],
  );
  expect(idNumber === undefined).toBe(level === 'error');
});

test('a birth to come is a wrong date', () => {
  expect(codes(withCheck('13050320261123001'))).toEqual(['id.date']);
  expect(codes(withCheck('13050320261122001'))).toEqual(['id.age']);
});

const provinces = new Set(
  [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46].concat([
    50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82,
  ]),
);

test('the first two digits are a province; the rest of the address is not judged', () => {
  for (let code = 10; code < 99; code += 1) {
    const expected = provinces.has(code) ? [] : ['id.province'];
    expect([code, codes(withCheck(`${code}999919670401001`))]).toEqual([code, expected]);
    expect(codes(withCheck(`${code}999919670401001`), true)).toEqual(expected);
  }
});

test('findings never carry the number', () => {
  for (const text of ['130503196704010017', '130503670401001', '130503196713010016']) {
    expect(JSON.stringify(read(text).findings)).not.toMatch(/\d{9}/);
  }
});

const anyId = fc
  .record({
    day: fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('1920-01-01', days)),
    address: fc.constantFrom('110105', '130503', '522222', '659999'),
    sequence: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ day, address, sequence }) =>
    withCheck(`${address}${day.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`),
  );

test('any change of one digit is caught', () => {
  fc.assert(
    fc.property(
      anyId,
      fc.integer({ min: 0, max: 17 }),
      fc.integer({ min: 1, max: 9 }),
      (id, at, by) => {
        const digit = id.charAt(at) === 'X' ? '10' : id.charAt(at);
        const changed = id.slice(0, at) + String((Number(digit) + by) % 10) + id.slice(at + 1);
        fc.pre(changed !== id);
        expect(read(changed).idNumber).toBeUndefined();
        expect(read(changed).findings.some(({ level }) => level === 'error')).toBe(true);
      },
    ),
  );
});

test('any swap of two neighbouring digits is caught', () => {
  fc.assert(
    fc.property(anyId, fc.integer({ min: 0, max: 16 }), (id, at) => {
      const swapped = id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2);
      fc.pre(swapped !== id);
      expect(read(swapped).idNumber).toBeUndefined();
    }),
  );
});

test('fictional numbers are right, and each day has them for 499 men and 499 women', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 25_000 }).map((days) => addDays('1930-01-01', days)),
      fc.constantFrom('1' as const, '2' as const),
      fc.integer({ min: 1, max: 499 }),
      (day, sex, sequence) => {
        const id = fictionalId(day, sex, sequence);
        expect(read(id, true)).toEqual({ idNumber: id, findings: [] });
        expect([idBirthOn(id), idSex(id)]).toEqual([day, sex]);
      },
    ),
  );
  expect(() => fictionalId('1980-01-01', '1', 0)).toThrow(RangeError);
  expect(() => fictionalId('1980-01-01', '1', 500)).toThrow(RangeError);
  expect(() => fictionalId('1980-02-30', '1', 1)).toThrow(RangeError);
});

describe('compared with the record', () => {
  const id = '130503196704010016';
  test.each([
    ['1967-04-01', '1', []],
    ['1967-04', '1', []],
    ['1967', '1', []],
    [null, null, []],
    ['1967-04-02', '1', [['warning', 'id.birth-mismatch', 'bornOn']]],
    ['1967-05', '1', [['warning', 'id.birth-mismatch', 'bornOn']]],
    ['1966', null, [['warning', 'id.birth-mismatch', 'bornOn']]],
    ['1967-04-01', '2', [['error', 'id.sex-mismatch', 'sex']]],
    [
      '1968',
      '2',
      [
        ['warning', 'id.birth-mismatch', 'bornOn'],
        ['error', 'id.sex-mismatch', 'sex'],
      ],
    ],
  ])('born %s, sex %s', (bornOn, sex, expected) => {
    const findings = compareWithId(id, { bornOn, sex });
    expect(findings.map(({ level, code, field }) => [level, code, field])).toEqual(expected);
  });
});

test.each([
  ['130503196704010016', '130503********0016'],
  ['130503670401001', '130503*****1001'],
  ['1305031967', '******1967'],
  ['1234567', '*******'],
  ['', ''],
])('%s is shown as %s', (id, masked) => {
  expect(maskId(id)).toBe(masked);
});
