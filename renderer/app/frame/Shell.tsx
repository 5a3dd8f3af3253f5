import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { useSession } from '../session.ts';
import { Opening } from './Opening.tsx';
import { SideMenu } from './SideMenu.tsx';
import { TopBar } from './TopBar.tsx';
import { useActivity } from './useActivity.ts';

/** The frame around every page: top bar, menu, content. */
export function Shell() {
  const { t } = useTranslation();
  const { unit } = useSession();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  // The page on which the menu was opened: going to another closes it.
  const [menuAt, setMenuAt] = useState<string>();
  const menuOpen = menuAt === pathname;
  const coming = useNavigation().state === 'loading';
  useActivity();
  useFocusOnArrival(main, pathname);
  return (
    <div className="shell">
      <button
        type="button"
        className="skip"
        onClick={() => {
          main.current?.focus();
        }}
      >
        {t('shell.skip')}
      </button>
      {unit.demo && (
        <p className="demo-banner" role="note">
          {t('shell.top.demo')}
        </p>
      )}
      <TopBar
        menuOpen={menuOpen}
        onMenu={() => {
          setMenuAt(menuOpen ? undefined : pathname);
        }}
      />
      <SideMenu
        open={menuOpen}
        onClose={() => {
          setMenuAt(undefined);
        }}
      />
      <main id="content" ref={main} tabIndex={-1} aria-busy={coming}>
        <Suspense fallback={<Opening />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

/** On a new page the keyboard and the screen reader begin at its head, unless it put them elsewhere. */
function useFocusOnArrival(main: React.RefObject<HTMLElement | null>, pathname: string): void {
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    const element = main.current;
    if (!element || element.contains(document.activeElement)) return;
    element.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [main, pathname]);
}
