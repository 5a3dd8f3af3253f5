import type { Register } from '../../shared/registers/define.ts';
import { memberChanges } from '../members/memberChanges.ts';
import type { ChangeKind } from './change/changeKind.ts';

/** What the screens of a register have beyond what its declaration gives. */
interface Special {
  /** Common changes by decision, each a button of its own. */
  readonly changes: readonly ChangeKind[];
}

const specials: Readonly<Record<string, Special>> = {
  members: { changes: memberChanges },
};

/** What a register has beyond the generic screens; undefined for most. */
export const specialOf = ({ key }: Register): Special | undefined => specials[key];
