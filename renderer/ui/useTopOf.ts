import { type RefObject, useLayoutEffect, useState } from 'react';

/** How far from the top of the page an element begins, in pixels, kept up to date. */
export function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      const { current } = element;
      if (current !== null)
        setTop(Math.round(current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    // Whatever above it grows or wraps changes the size of the page.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [element]);
  return top;
}
