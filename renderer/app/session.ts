import { createContext, useContext } from 'react';
import { allows, type Permission } from '../../shared/rules/roles.ts';
import type { OpenState } from './ledgerState.ts';

/** The open ledger: unit, operator, settings. Also there while the lock screen covers the page. */
export const SessionContext = createContext<OpenState | undefined>(undefined);

export function useSession(): OpenState {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession outside the shell');
  return session;
}

/** True if the operator's role includes the permission; what is not allowed is not shown. */
export const useMay = (permission: Permission): boolean =>
  allows(useSession().operator.role, permission);
