import { readIdNumber } from '../rules/idNumber.ts';
import type { TextField } from './field.ts';
import { lineOfText, personName } from './normalise.ts';
import { type RawValue, type ReadContext, type Reading, read, refuse, textOf } from './reading.ts';
import { readTime } from './readTime.ts';

/** One line of text by the rule of its format; over-long text is refused, never cut. */
export function readText(field: TextField, raw: RawValue, context: ReadContext): Reading {
  const reading = byFormat(field, raw, context);
  const { value } = reading;
  // Characters of two code units make a text seem longer than it is, never shorter.
  return typeof value === 'string' && value.length > field.max && [...value].length > field.max
    ? refuse('text.too-long', { max: field.max })
    : reading;
}

function byFormat(field: TextField, raw: RawValue, context: ReadContext): Reading {
  const line = lineOfText(textOf(raw));
  switch (field.format) {
    case 'personName':
      return readName(line);
    case 'idNumber':
      return readId(line, raw, context);
    case 'mobile':
      return readPhones(line);
    case 'time':
      return readTime(raw);
    default:
      return read(line);
  }
}

/** domain.md 1.1 row 1: 2 to 30 characters. */
function readName(line: string): Reading {
  const name = personName(line);
  return [...name].length < 2 ? refuse('name.too-short', { value: line }) : read(name);
}

/** domain.md 1.3; a number cell with more than 15 digits has lost the last ones. */
function readId(line: string, raw: RawValue, { today, demo }: ReadContext): Reading {
  const numeric = typeof raw === 'object' && raw !== null;
  const { idNumber, findings } = readIdNumber(line, { today, demo, numeric });
  return { value: idNumber ?? null, findings };
}

const mobile = /^1[3-9]\d{9}$/;

/**
 * A mobile number (domain.md 1.1 row 31). Two numbers in one cell are parted: the first mobile
 * stays, the other goes to the field named by `overflow`. A number that fits no form is kept as
 * written with a warning, because an old number is better than none.
 */
function readPhones(line: string): Reading {
  if (mobile.test(line)) return read(line);
  const parts = line
    .split(/[、,，;；/／|]|\s{1,}(?=[01]\d{6,})/)
    .map((part) => part.replace(/^[+＋]?86(?=1\d{10}$)/, '').replace(/[\s]/g, ''))
    .map((part) => (mobile.test(part.replace(/-/g, '')) ? part.replace(/-/g, '') : part))
    .filter((part) => part !== '');
  const first = parts.find((part) => mobile.test(part));
  const rest = parts.filter((part) => part !== first).join('、');
  if (first === undefined) {
    return /^0\d{2,3}-?\d{7,8}$/.test(rest)
      ? { value: null, findings: [], overflow: rest }
      : read(parts.join('、'), {
          level: 'warning',
          code: 'phone.invalid',
          params: { value: line },
        });
  }
  if (rest === '') return read(first);
  const finding = { level: 'note', code: 'phone.two-numbers', params: { first, rest } } as const;
  return { value: first, findings: [finding], overflow: rest };
}
