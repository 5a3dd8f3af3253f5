import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';

interface Props<K extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: K; readonly name: string }[];
  readonly chosen: K;
}

/** The parts of a page, each with an address of its own; the period stays as it was chosen. */
export function NavTabs<K extends string>({ label, tabs, chosen }: Props<K>): ReactNode {
  const [address] = useSearchParams();
  const period = address.get('period');
  const addressOf = (tab: string): string =>
    `?${new URLSearchParams({ tab, ...(period !== null && { period }) }).toString()}`;
  return (
    <nav className="tabs no-print" aria-label={label}>
      {tabs.map(({ key, name }) => (
        <Link
          key={key}
          to={addressOf(key)}
          replace
          className={key === chosen ? 'tab-chosen' : ''}
          aria-current={key === chosen ? 'page' : false}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
