import type { Session } from '../session.ts';
import { rosterKey } from './branchOrder.ts';

/** Where branches stand in the tree, to be compared as texts: the order of every roster. */
export function branchPlaces(session: Session): (branch: unknown) => string {
  const keyOf = rosterKey(session);
  return (branch) =>
    keyOf({
      branch: String(branch),
      partyPost: null,
      joinedOn: '',
      bornOn: '',
      id: String(branch),
    });
}
