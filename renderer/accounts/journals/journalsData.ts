import { useQuery } from '@tanstack/react-query';
import { answer, api, asQuery } from '../../api/client.ts';

export type JournalKind = 'cash' | 'bank' | 'ledger';

/** A journal with its balances. @param account code; null for the first there is */
export const useJournal = (kind: JournalKind, period: string, account: string | null) =>
  useQuery({
    queryKey: ['accounts', 'journal', kind, period, account],
    queryFn: () =>
      answer(
        api.accounts.journals[':kind'].$get({
          param: { kind },
          query: asQuery({ period, ...(account !== null && { account }) }),
        }),
      ),
  });

/** What the parties of an account owe and are owed. @param account 112, 113 or 211 */
export const useParties = (account: string, period: string) =>
  useQuery({
    queryKey: ['accounts', 'parties', account, period],
    queryFn: () => answer(api.accounts.parties.$get({ query: asQuery({ account, period }) })),
  });
