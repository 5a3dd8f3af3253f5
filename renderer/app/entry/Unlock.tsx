import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { keys } from '../../api/queryClient.ts';
import type { LedgerState, LockedState, OpenState } from '../ledgerState.ts';
import { RecoverForm } from './RecoverForm.tsx';
import { UnlockForm } from './UnlockForm.tsx';

interface UnlockProps {
  readonly state: LockedState;
  /** The session whose page waits below, where there is one. */
  readonly held: OpenState | undefined;
  /** Who was said to unlock next, at a handover. */
  readonly expected: string | undefined;
  readonly onCode: (recoveryCode: string, replaces: boolean) => void;
}

/** The lock screen: by password, or by the recovery code. */
export function Unlock({ state, held, expected, onCode }: UnlockProps) {
  const queries = useQueryClient();
  const [recovering, setRecovering] = useState(false);
  const [slot, setSlot] = useState(() => firstSlot(state, expected ?? held?.operator.id));
  const go = (next: LedgerState): void => {
    queries.setQueryData(keys.state, next);
  };
  const form = { slots: state.slots, slot, onSlot: setSlot };
  if (recovering) {
    return (
      <RecoverForm
        {...form}
        onCode={(code) => {
          setRecovering(false);
          onCode(code, true);
        }}
        onBack={() => {
          setRecovering(false);
        }}
      />
    );
  }
  return (
    <UnlockForm
      {...form}
      hint={state.hint}
      waiting={held !== undefined}
      onOpen={go}
      onForgot={() => {
        setRecovering(true);
      }}
    />
  );
}

const firstSlot = ({ slots }: LockedState, likely: string | undefined): string | undefined =>
  slots.find(({ id }) => id === likely)?.id ?? (slots.length === 1 ? slots[0]?.id : undefined);
