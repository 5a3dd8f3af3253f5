import { useQuery } from '@tanstack/react-query';
import type { LaidOver } from '../../shared/registers/shipped.ts';
import { answer, api } from '../api/client.ts';
import type { RuleKey } from './ruleRegisters.ts';

/** The rows in force of a register of defaults: as shipped, changed, or the user's own. */
export const useRules = (key: RuleKey) =>
  useQuery({
    queryKey: ['duties', 'shipped', key],
    queryFn: (): Promise<readonly LaidOver[]> =>
      answer(api.duties.shipped[':register'].$get({ param: { register: key } })),
  });
