import { findCode, suggestCode } from '../codes/find.ts';
import { readDay } from '../rules/readDay.ts';
import { readCodes } from './codes.ts';
import type {
  CodeField,
  DayField,
  DecimalField,
  Field,
  IntegerField,
  PartialDateField,
  ReferenceField,
} from './field.ts';
import { lineOfText, linesOfText, meansNothing } from './normalise.ts';
import { type RawValue, type ReadContext, type Reading, read, refuse, textOf } from './reading.ts';
import { readFen } from './readFen.ts';
import { readMonths } from './readMonths.ts';
import { readText } from './readText.ts';
import { readYesNo } from './readYesNo.ts';

/**
 * Understands one value as a person wrote it, in a form or a spreadsheet: the one way in for
 * typed values. Nothing is repaired by guessing; what cannot be read is an error finding and the
 * value is null.
 * @returns the stored value (money in fen, days ISO, codes and references by their key)
 */
export function readValue(field: Field, raw: RawValue, context: ReadContext): Reading {
  const line = lineOfText(textOf(raw));
  if (meansNothing(line)) return read(null);
  switch (field.kind) {
    case 'text':
      return readText(field, raw, context);
    case 'longText': {
      const lines = linesOfText(textOf(raw));
      return [...lines].length > field.max
        ? refuse('text.too-long', { max: field.max })
        : read(lines);
    }
    case 'code':
      return readCode(field, line, context);
    case 'codes':
      return readCodes(field, raw, context);
    case 'months':
      return readMonths(raw);
    case 'day':
    case 'partialDate':
      return readDate(field, raw, line, context);
    case 'money':
      return readMoney(line);
    case 'integer':
    case 'decimal':
      return readNumber(field, line);
    case 'yesNo':
      return readYesNo(raw, line);
    case 'reference':
      return readReference(field, line, context);
  }
}

function readCode(field: CodeField, line: string, { codes }: ReadContext): Reading {
  const list = codes(field.list);
  const item = findCode(list, line);
  if (item) return read(item.code);
  const near = suggestCode(list, line);
  return refuse('code.unknown', {
    value: line,
    ...(near && { suggestion: near.zh, suggestionEn: near.en }),
  });
}

function readDate(
  field: DayField | PartialDateField,
  raw: RawValue,
  line: string,
  { today }: ReadContext,
): Reading {
  const { kind, past = false } = field;
  const numeric = typeof raw === 'object' && raw !== null;
  if (numeric && raw.on !== undefined) return read(raw.on);
  const date = readDay(line, { today, numeric, past });
  if ('unreadable' in date) return refuse('date.unreadable', { value: line });
  if ('on' in date) return read(date.on);
  if (kind === 'day') return refuse('date.day-missing', { value: line });
  const monthly = field.monthly === true;
  if (monthly && date.partial.length === 7 && date.ambiguous !== true) return read(date.partial);
  return read(date.partial, {
    level: 'warning',
    code: date.ambiguous === true ? 'date.ambiguous' : 'date.partial',
    params: { value: line, read: date.partial },
  });
}

function readMoney(line: string): Reading {
  const fen = readFen(line);
  return fen === null ? refuse('money.unreadable', { value: line }) : read(fen);
}

function readNumber(field: IntegerField | DecimalField, line: string): Reading {
  const digits = line.replace(/[,，\s]/g, '');
  const places = field.kind === 'decimal' ? field.places : 0;
  const value = Number(digits);
  if (!/^-?\d+(\.\d+)?$/.test(digits) || Number(value.toFixed(places)) !== value) {
    return refuse(places === 0 ? 'number.not-whole' : 'number.unreadable', { value: line, places });
  }
  const { min, max } = field.kind === 'integer' ? field : {};
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
    return refuse('number.out-of-range', { value: line, min: min ?? '−∞', max: max ?? '∞' });
  }
  return read(value);
}

function readReference(field: ReferenceField, line: string, context: ReadContext): Reading {
  const id = context.findReference(field.to, line);
  return id === undefined ? refuse('reference.unknown', { value: line }) : read(id);
}
