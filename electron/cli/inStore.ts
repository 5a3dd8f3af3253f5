import { Ledger } from '../core/ledger.ts';
import { Refusal } from '../core/refusal.ts';
import type { Invocation, StoreWork } from './command.ts';
import { askPassword } from './password.ts';
import { textOption } from './command.ts';

/** The option by which a command names the operator whose password is given. */
export const operatorOption = { operator: { type: 'string' } } as const;

/**
 * Runs a command's work in the open store. The first operator is meant unless `--operator` names
 * another by what the unlock screen shows or by id.
 */
export const inStore =
  (work: StoreWork): ((invocation: Invocation) => Promise<object>) =>
  async (invocation) => {
    const ledger = new Ledger({ dataDir: invocation.dataDir });
    try {
      await ledger.unlock(slotOf(ledger, textOption(invocation, 'operator')), await askPassword());
      const state = ledger.state();
      if (state.stage === 'rescue') throw new Refusal(state.problem.code, state.problem.params);
      return await work(ledger.session(), invocation, ledger);
    } finally {
      await ledger.close();
    }
  };

/** The id of the slot that is meant. @throws Refusal `store.missing`, `keys.no-operator` */
export function slotOf(ledger: Ledger, wanted: string | undefined): string {
  const state = ledger.state();
  if (state.stage === 'rescue') throw new Refusal(state.problem.code, state.problem.params);
  if (state.stage !== 'locked') throw new Refusal('store.missing');
  const slot =
    wanted === undefined
      ? state.slots[0]
      : state.slots.find(({ id, label }) => id === wanted || label === wanted);
  if (slot === undefined) throw new Refusal('keys.no-operator');
  return slot.id;
}
