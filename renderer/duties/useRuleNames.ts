import { useQuery } from '@tanstack/react-query';
import type { Label } from '../../shared/label.ts';
import { answer, api } from '../api/client.ts';

/** The duties that are checked, by the key of their rule. */
export function useRuleNames(): readonly { readonly key: string; readonly label: Label }[] {
  const { data } = useQuery({
    queryKey: ['duties', 'rules'],
    queryFn: () => answer(api.duties.rules.$get()),
  });
  return (data ?? []).flatMap(({ record }) =>
    record['off'] === true
      ? []
      : [
          {
            key: String(record['key']),
            label: { zh: String(record['zh']), en: String(record['en']) },
          },
        ],
  );
}
