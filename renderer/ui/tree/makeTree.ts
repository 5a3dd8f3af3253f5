/** A record in a tree with those under it. */
export interface TreeNode<R> {
  readonly record: R;
  readonly children: readonly TreeNode<R>[];
}

/**
 * Records as a tree by the one above each. A record whose upper one is not among them stands at
 * the top; so does one of a ring, so that nothing is lost.
 */
export function makeTree<R extends { readonly id: string }>(
  records: readonly R[],
  aboveOf: (record: R) => string | null,
): readonly TreeNode<R>[] {
  const known = new Set(records.map(({ id }) => id));
  const under = new Map<string | null, R[]>();
  for (const record of records) {
    const named = aboveOf(record);
    const above = named !== null && known.has(named) ? named : null;
    under.set(above, [...(under.get(above) ?? []), record]);
  }
  const placed = new Set<string>();
  const node = (record: R): TreeNode<R> => {
    placed.add(record.id);
    const children = (under.get(record.id) ?? []).filter(({ id }) => !placed.has(id));
    return { record, children: children.map(node) };
  };
  const roots = (under.get(null) ?? []).map(node);
  const rings: TreeNode<R>[] = [];
  for (const record of records) if (!placed.has(record.id)) rings.push(node(record));
  return [...roots, ...rings];
}
