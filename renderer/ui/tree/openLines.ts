import type { TreeNode } from './makeTree.ts';

/** A line of a tree that is in sight. */
export interface TreeLine<R> {
  readonly record: R;
  /** From 1. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Undefined where nothing stands under it. */
  readonly open: boolean | undefined;
}

/** The lines of a tree that are in sight while these are closed. */
export function openLines<R extends { readonly id: string }>(
  nodes: readonly TreeNode<R>[],
  closed: ReadonlySet<string>,
  level = 1,
): readonly TreeLine<R>[] {
  return nodes.flatMap(({ record, children }, at) => {
    const open = children.length === 0 ? undefined : !closed.has(record.id);
    const line = { record, level, position: at + 1, siblings: nodes.length, open };
    return open === true ? [line, ...openLines(children, closed, level + 1)] : [line];
  });
}
