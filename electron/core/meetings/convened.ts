import { organizations } from '../../../shared/registers/organizations.ts';
import type { Convened } from '../../../shared/rules/dueToAttend.ts';
import { branchesUnder } from '../members/branches.ts';
import { datedValues } from '../registers/dated.ts';
import { getRecord } from '../registers/get.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';

/** Which organisation meets, for what, when. */
export interface Occasion {
  readonly branch: string;
  /** A code of `meetingKinds`. */
  readonly kind: string;
  /** ISO day. */
  readonly on: string;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What the rule of who is due asks of the organisation. @throws Refusal `record.unknown` */
export function convenedOf(store: Store, { branch, kind, on }: Occasion): Convened {
  const organization = getRecord(store, organizations, branch);
  const above = text(organization['parent']);
  const secretaries = datedValues(store, organizations, organization).filter(
    ({ field, voidedAt }) => field === 'secretary' && voidedAt === null,
  );
  const secretary =
    secretaries.findLast((held) => held.on === null || held.on <= on) ?? secretaries[0];
  return {
    kind,
    organization: {
      id: branch,
      kind: String(organization['kind']),
      parent: above,
      parentKind: above === null ? null : text(getRecord(store, organizations, above)['kind']),
      secretary: text(secretary?.value),
      hasGroups: hasGroups(store, branch),
    },
    under: branchesUnder(store, branch),
  };
}

const hasGroups = (store: Store, branch: string): boolean =>
  store.get(
    tableQuery
      .selectFrom(organizations.key)
      .select('id')
      .where('parent', '=', branch)
      .where('kind', '=', 'group')
      .where('voidedAt', 'is', null)
      .where('dissolvedOn', 'is', null),
  ) !== undefined;
