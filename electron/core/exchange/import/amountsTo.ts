import type { Value } from '../../../../shared/fields/field.ts';
import type { ImportPlan } from './importPlan.ts';

/**
 * What a plan comes to, as one text: two plans with the same text do the same to the store, though
 * the records that they make bear other ids.
 */
export function amountsTo({ rows, references }: ImportPlan): string {
  const named = (value: Value): Value =>
    typeof value === 'string' ? (references.planned(value)?.title ?? value) : value;
  return rows
    .map(({ row, outcome, plan }) => {
      const { existing, changes } = plan?.save ?? { existing: undefined, changes: {} };
      const fields = Object.entries(changes).map(([key, after]) => [
        key,
        existing?.[key] ?? null,
        named(after),
      ]);
      const parts = (plan?.save.parts ?? []).map(({ register, plan: part }) =>
        Object.entries(part.changes)
          .filter(([key]) => key !== register.partOf)
          .map(([key, after]) => [key, named(after)]),
      );
      return JSON.stringify([
        row,
        outcome,
        existing?.id ?? null,
        outcome === 'rejected' ? [] : fields,
        ...(outcome === 'rejected' || parts.length === 0 ? [] : [parts]),
      ]);
    })
    .join('\n');
}
