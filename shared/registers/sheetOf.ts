import type { Field } from '../fields/field.ts';
import type { Register } from './define.ts';
import { perRegister } from './fieldsOf.ts';
import { partRegister } from './nested.ts';
import { sheetFields } from './sheetFields.ts';

/** How a register with parts stands in one flat sheet: its rows are the parts. */
export interface FlatShape {
  /** The name under which the register has the parts. */
  readonly name: string;
  readonly part: Register;
  /** Fields that the record and the part both have: a column gives them to both. */
  readonly shared: ReadonlySet<string>;
}

/** The parts that the rows of a sheet are; undefined where the rows are the records themselves. */
export const flatShapeOf = perRegister((register): FlatShape | undefined => {
  const [name, another] = Object.keys(register.parts);
  if (name === undefined || another !== undefined) return undefined;
  const part = partRegister(register, name);
  if (part === undefined) return undefined;
  const shared = Object.keys(part.fields).filter((key) => register.fields[key] !== undefined);
  return { name, part, shared: new Set(shared) };
});

/** The field of a part as the columns of a flat sheet name it: `lines.account`. */
export const columnKey = ({ name, shared }: FlatShape, field: string): string => (shared.has(field) ? field : `${name}.${field}`);

/**
 * The register as its sheets are read: with further columns of such sheets, and, where it has
 * parts, with their fields, because a flat sheet has one row for each part. For what concerns the
 * columns of a sheet only.
 */
export const sheetOf = perRegister((register): Register => {
  const shape = flatShapeOf(register);
  const more = sheetFields[register.key];
  if (shape === undefined && more === undefined) return register;
  const own = shape === undefined ? register.fields : { ...register.fields, ...bothOf(register, shape) };
  return { ...register, fields: { ...own, ...partColumns(shape), ...more } };
});

/** A shared field is known by the names of both. */
function bothOf({ fields }: Register, { part, shared }: FlatShape): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const other = shared.has(key) ? part.fields[key] : undefined;
      if (other === undefined) return [];
      const { zh, en } = other.label;
      const aliases = [...(field.aliases ?? []), zh, en, ...(other.aliases ?? [])];
      return [[key, { ...field, aliases }]];
    }),
  );
}

/** The place is counted, and the whole is made of the rows. */
const partColumns = (shape: FlatShape | undefined): Record<string, Field> =>
  shape === undefined
    ? {}
    : Object.fromEntries(
        Object.entries(shape.part.fields)
          .filter(([key]) => key !== shape.part.partOf && key !== 'position' && !shape.shared.has(key))
          .map(([key, field]) => [columnKey(shape, key), field]),
      );
