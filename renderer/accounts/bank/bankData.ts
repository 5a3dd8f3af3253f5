import { useMutation, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import type { InferResponseType } from 'hono/client';
import { useTranslation } from 'react-i18next';
import { bankAccounts } from '../../../shared/registers/bankAccounts.ts';
import { answer, api, asQuery } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';
import { useSentence } from '../../i18n.ts';
import { fetchList } from '../../registers/data/records.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';

export type BankAnswer = InferResponseType<typeof api.economy.bank.$get, 200>;
export type Reconciliation = NonNullable<BankAnswer['reconciliation']>;

/** The collective's accounts with banks; those that were closed stand last. */
export const useBankAccounts = () =>
  useQuery({
    queryKey: [...keys.registers, bankAccounts.key, 'all'],
    queryFn: async () => {
      const { records } = await fetchList(bankAccounts.key, { limit: 100 });
      return records
        .map(({ id, name, bank, closedOn }) => ({
          id,
          name: String(name ?? ''),
          bank: String(bank ?? ''),
          closed: closedOn !== null,
        }))
        .toSorted((a, b) => Number(a.closed) - Number(b.closed));
    },
  });

/** The books and the bank's statement of a month side by side. @param account id; null for none */
export const useBank = (account: string | null, month: string) =>
  useQuery({
    queryKey: ['economy', 'bank', account, month],
    queryFn: () =>
      answer(api.economy.bank.$get({ query: asQuery({ account: account ?? '', month }) })),
    enabled: account !== null,
  });

/** An entry in the books and the line of the statement that is the same payment. */
export interface Pair {
  readonly line: string;
  readonly bankLine: string;
}

/** Matches lines, and takes matches back. */
export function useMatching() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const saved = useSaved();
  const onError = (error: unknown): void => void message.error(sentence(error));
  const match = useMutation({
    mutationFn: (pairs: readonly Pair[]) =>
      answer(api.economy.bank.match.$post({ json: { pairs: [...pairs], automatic: null } })),
    onSuccess: ({ count }) => saved(t('accountsStatements.bank.matchedDone', { count })),
    onError,
  });
  const unmatch = useMutation({
    mutationFn: (bankLine: string) =>
      answer(api.economy.bank.unmatch.$post({ json: { bankLines: [bankLine] } })),
    onSuccess: () => saved(t('accountsStatements.bank.unmatchedDone')),
    onError,
  });
  return { match, unmatch };
}
