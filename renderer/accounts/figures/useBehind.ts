import { useLocation, useNavigate } from 'react-router';

/** What a figure is, and by which of the program's questions its vouchers are found. */
export interface Behind {
  readonly title: string;
  readonly drill: object;
}

const key = 'behind';

/**
 * The figure whose vouchers lie open. It stands in the address: after looking at a voucher the way
 * back leads to the same list, and one step further to the statement.
 */
export function useBehind() {
  const go = useNavigate();
  const { search } = useLocation();
  const address = new URLSearchParams(search);
  const open = readBehind(address.get(key));
  return {
    open,
    show: (behind: Behind): void => {
      address.set(key, JSON.stringify(behind));
      void go({ search: `?${address.toString()}` });
    },
    close: (): void => {
      address.delete(key);
      void go({ search: `?${address.toString()}` }, { replace: true });
    },
  };
}

function readBehind(text: string | null): Behind | null {
  if (text === null) return null;
  try {
    const read: unknown = JSON.parse(text);
    return isBehind(read) ? read : null;
  } catch {
    return null; // An address that somebody cut off: the page itself is shown.
  }
}

const isBehind = (value: unknown): value is Behind =>
  typeof value === 'object' &&
  value !== null &&
  'title' in value &&
  typeof value.title === 'string' &&
  'drill' in value &&
  typeof value.drill === 'object' &&
  value.drill !== null;
