import { useSearchParams } from 'react-router';

/** The account that the page's address names, and how to choose another. */
export function useChosenAccount(): readonly [string | null, (code: string | null) => void] {
  const [address, setAddress] = useSearchParams();
  const choose = (code: string | null): void =>
    setAddress(
      (before) => {
        if (code === null) before.delete('account');
        else before.set('account', code);
        return before;
      },
      { replace: true },
    );
  return [address.get('account'), choose];
}
