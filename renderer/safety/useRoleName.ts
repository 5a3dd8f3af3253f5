import { operatorRoles } from '../../shared/codes/operatorRoles.ts';
import { useLabel } from '../i18n.ts';

/** A function from a role to its name. */
export function useRoleName(): (role: string) => string {
  const label = useLabel();
  return (role) => {
    const item = operatorRoles.items.find(({ code }) => code === role);
    return item ? label(item) : role;
  };
}
