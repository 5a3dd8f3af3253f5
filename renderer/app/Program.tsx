import { createContext, useContext, useMemo, useState } from 'react';
import { RouterProvider } from 'react-router';
import { createProgramRouter } from './routes.tsx';

/** What pages ask of the gate above them. */
interface GateControls {
  /** Shows a new recovery code over everything until the user has confirmed to have kept it. */
  readonly onCode: (recoveryCode: string, replaces: boolean) => void;
  /** Proposes on the lock screen who will unlock next. */
  readonly onExpect: (operatorId: string) => void;
}

const GateContext = createContext<GateControls | undefined>(undefined);

export function useGate(): GateControls {
  const gate = useContext(GateContext);
  if (gate === undefined) throw new Error('useGate outside Program');
  return gate;
}

/** The pages of an open ledger. A router of its own, so that another operator gets a fresh one. */
export function Program({ onCode, onExpect }: GateControls) {
  const [router] = useState(createProgramRouter);
  const gate = useMemo(() => ({ onCode, onExpect }), [onCode, onExpect]);
  return (
    <GateContext value={gate}>
      <RouterProvider router={router} />
    </GateContext>
  );
}
