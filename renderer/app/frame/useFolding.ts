import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { rememberFolding, rememberedFolding } from '../remembered.ts';
import { type Folding, type GroupLines, fold, openGroups, readFolding, unfold } from './folding.ts';
import { type GroupKey, folds, groupAt, menuGroups } from './menu.tsx';

const lines: GroupLines = new Map(
  menuGroups.filter(folds).map(({ key, entries }) => [key, entries.length]),
);
/** Lines that always stand: headings, and the entries of groups that have none. */
const standing = menuGroups.reduce(
  (sum, group) => sum + (folds(group) ? 1 : group.entries.length),
  0,
);

/** Which groups of the menu stand open, and the way to fold and unfold them; this PC remembers it. */
export function useFolding(menu: RefObject<HTMLElement | null>, pathname: string) {
  const [folding, setFolding] = useState<Folding>(() => readFolding(rememberedFolding()));
  const room = useRoom(menu);
  const here = groupAt(pathname);
  // Whoever comes to a page finds its group open.
  const [last, setLast] = useState<GroupKey>();
  if (here !== last) {
    setLast(here);
    if (here !== undefined && lines.has(here)) setFolding(unfold(folding, here));
  }
  useEffect(() => rememberFolding(JSON.stringify(folding)), [folding]);
  const lost = useWrapped(menu, folding, room);
  const open = useMemo(() => openGroups(folding, lines, room - lost), [folding, room, lost]);
  return {
    isOpen: (key: GroupKey): boolean => open.has(key),
    here,
    toggle: (key: GroupKey): void =>
      setFolding((before) => (open.has(key) ? fold(before, key) : unfold(before, key))),
  };
}

/** Above and below the menu's lines, in pixels, with a little to spare. */
const padding = 10;

/** How many entries the groups have room for, beside what always stands. */
function useRoom(menu: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const measure = (): void => {
      const nav = menu.current;
      const line = nav?.querySelector('a')?.getBoundingClientRect();
      // Above the page, in a small window, it takes what it needs and the page is scrolled.
      if (!nav || !line || line.height === 0 || nav.clientWidth > window.innerWidth / 2) {
        setRoom(Number.POSITIVE_INFINITY);
        return;
      }
      const groups = nav.querySelectorAll('section').length;
      const gaps = Number.parseFloat(getComputedStyle(nav).getPropertyValue('--menu-gap')) || 0;
      const free = window.innerHeight - (nav.getBoundingClientRect().top + window.scrollY);
      setRoom(Math.floor((free - (groups - 1) * gaps - padding) / line.height) - standing);
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (menu.current) observer.observe(menu.current);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [menu]);
  return room;
}

/**
 * How many lines more than counted the menu takes: a long name may stand on two. Counted up after
 * drawing, until the end of the menu is in sight.
 */
function useWrapped(menu: RefObject<HTMLElement | null>, folding: Folding, room: number): number {
  const [lost, setLost] = useState({ lines: 0, folding });
  const known = lost.folding === folding ? lost.lines : 0;
  useLayoutEffect(() => {
    const measure = (): void => {
      const last = menu.current?.querySelector('section:last-of-type');
      if (!last || !Number.isFinite(room) || known >= standing) return;
      if (last.getBoundingClientRect().bottom + window.scrollY > window.innerHeight)
        setLost({ lines: known + 1, folding });
    };
    measure();
  }, [menu, folding, room, known]);
  return known;
}
