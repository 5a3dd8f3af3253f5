import { CaretDownFilled, CaretRightFilled } from '@ant-design/icons';
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { TreeNode } from './makeTree.ts';
import { type TreeLine, openLines } from './openLines.ts';
import './tree.css';

interface Props<R> {
  readonly label: string;
  readonly nodes: readonly TreeNode<R>[];
  readonly text: (record: R) => string;
  readonly detail: (record: R) => string;
  readonly onOpen: (id: string) => void;
}

/** A tree: up and down move, right and left open and close, Enter goes to the record. */
export function TreeView<R extends { readonly id: string }>(props: Props<R>): ReactNode {
  const { nodes, text, detail, onOpen } = props;
  const id = useId();
  const tree = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [marked, setMarked] = useState<string | null>(null);
  const lines = useMemo(() => openLines(nodes, closed), [nodes, closed]);
  const at = Math.max(
    0,
    lines.findIndex(({ record }) => record.id === marked),
  );
  const active = lines[at];

  const toggle = (record: string, open: boolean): void => {
    const next = new Set(closed);
    if (open) next.delete(record);
    else next.add(record);
    setClosed(next);
  };
  const mark = (line: TreeLine<R> | undefined): void => {
    if (line === undefined) return;
    setMarked(line.record.id);
    document.getElementById(`${id}-${line.record.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (active === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const above = (): TreeLine<R> | undefined =>
      lines.slice(0, at).findLast(({ level }) => level < active.level);
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => mark(lines[at + 1]),
      ArrowUp: () => mark(lines[at - 1]),
      Home: () => mark(lines[0]),
      End: () => mark(lines.at(-1)),
      ArrowRight: () =>
        active.open === false ? toggle(active.record.id, true) : active.open && mark(lines[at + 1]),
      ArrowLeft: () => (active.open === true ? toggle(active.record.id, false) : mark(above())),
      Enter: () => onOpen(active.record.id),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      role="tree"
      ref={tree}
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={active && `${id}-${active.record.id}`}
      className="tree"
      onKeyDown={onKeyDown}
    >
      {lines.map((line) => (
        <div
          key={line.record.id}
          id={`${id}-${line.record.id}`}
          role="treeitem"
          aria-level={line.level}
          aria-posinset={line.position}
          aria-setsize={line.siblings}
          aria-expanded={line.open}
          aria-selected={line === active}
          className={line === active ? 'tree-line tree-active' : 'tree-line'}
          style={{ paddingInlineStart: `${(line.level - 1) * 1.75}em` }}
          onClick={() => onOpen(line.record.id)}
        >
          <span
            className="tree-caret"
            aria-hidden
            onClick={(event) => {
              event.stopPropagation();
              if (line.open !== undefined) toggle(line.record.id, !line.open);
            }}
          >
            {line.open !== undefined &&
              (line.open ? <CaretDownFilled aria-hidden /> : <CaretRightFilled aria-hidden />)}
          </span>
          <span className="list-title">{text(line.record)}</span>
          <span className="quiet">{detail(line.record)}</span>
        </div>
      ))}
    </div>
  );
}
