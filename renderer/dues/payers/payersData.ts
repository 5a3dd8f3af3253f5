import { useQuery } from '@tanstack/react-query';
import { duesPayers } from '../../../shared/registers/duesPayers.ts';
import { duesRates } from '../../../shared/registers/duesRates.ts';
import { duesTerms } from '../../../shared/registers/duesTerms.ts';
import { readPayer } from '../../../shared/rules/dues/payers.ts';
import { readRates } from '../../../shared/rules/dues/rates.ts';
import { readTerms } from '../../../shared/rules/dues/terms.ts';
import { keys } from '../../api/queryClient.ts';
import { allRows } from '../../registers/data/allRows.ts';

/** More rows of payers than any branch has. */
const most = 20_000;

/** The dated rows by which the dues of some members are worked out. */
export const usePayerRows = (members: readonly string[]) =>
  useQuery({
    queryKey: [...keys.registers, duesPayers.key, 'of', members],
    queryFn: async () => {
      const where = { member: { in: [...members] } };
      const [payers, rates, terms] = await Promise.all([
        allRows(duesPayers.key, { where }, most),
        allRows(duesRates.key, {}, most),
        allRows(duesTerms.key, {}, most),
      ]);
      return {
        // Of two rows from one day the rules take the one added last.
        payers: payers.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(readPayer),
        rates: readRates(rates),
        terms: terms.map(readTerms),
      };
    },
    enabled: members.length > 0,
  });
