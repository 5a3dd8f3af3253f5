import type { Register } from '../../../../shared/registers/define.ts';
import { sheetOf } from '../../../../shared/registers/sheetOf.ts';
import { Refusal } from '../../refusal.ts';
import { choiceKey } from './fileReferences.ts';
import type { ImportChoices } from './importPlan.ts';
import type { ImportChanges } from './importSchemas.ts';

/**
 * What the user decided before, with what is decided now. Another sheet or header row has other
 * columns: what was said of the old ones falls away.
 * @param sheet the one that is shown now
 * @throws Refusal `request.invalid` for a field that the register has not
 */
export function mergeChoices(
  register: Register,
  old: ImportChoices,
  changes: ImportChanges,
  sheet: string | undefined,
): ImportChoices {
  const { headerRow, mapping, constants, references = [] } = changes;
  const movedSheet = changes.sheet !== undefined && changes.sheet !== sheet;
  const moved = movedSheet || headerRow !== undefined;
  const chosenSheet = changes.sheet ?? old.sheet;
  const chosenRow = headerRow ?? (movedSheet ? undefined : old.headerRow);
  return {
    ...(chosenSheet !== undefined && { sheet: chosenSheet }),
    ...(chosenRow !== undefined && { headerRow: chosenRow }),
    mapping: new Map([...(moved ? [] : (old.mapping ?? [])), ...mappingOf(register, mapping)]),
    constants: constants === undefined ? (old.constants ?? {}) : constantsOf(register, constants),
    references: new Map([
      ...(old.references ?? []),
      ...references.map((each) => [choiceKey(each.register, each.text), each.mapTo] as const),
    ]),
  };
}

function mappingOf(
  register: Register,
  mapping: ImportChanges['mapping'] = {},
): (readonly [number, string | null])[] {
  return Object.entries(mapping).map(([column, field]) => {
    if (field !== null && sheetOf(register).fields[field] === undefined)
      throw new Refusal('request.invalid', { field });
    return [Number(column), field];
  });
}

function constantsOf(
  register: Register,
  constants: NonNullable<ImportChanges['constants']>,
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [field, value] of Object.entries(constants)) {
    if (sheetOf(register).fields[field] === undefined)
      throw new Refusal('request.invalid', { field });
    if (value !== null && value !== '') texts[field] = String(value);
  }
  return texts;
}
