import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Alert } from 'antd';
import { announceOpen } from '../api/lockWatch.ts';
import { useSentence } from '../i18n.ts';
import { useDisplay } from './display.tsx';
import { Cover } from './entry/Cover.tsx';
import { Unlock } from './entry/Unlock.tsx';
import { Opening } from './frame/Opening.tsx';
import { type LedgerState, type OpenState, useLedgerState } from './ledgerState.ts';
import { Program } from './Program.tsx';
import { SessionContext } from './session.ts';

const FirstRun = lazy(async () => ({ default: (await import('./entry/FirstRun.tsx')).FirstRun }));
const Rescue = lazy(async () => ({ default: (await import('./entry/Rescue.tsx')).Rescue }));
const RecoveryCode = lazy(async () => ({
  default: (await import('./entry/RecoveryCode.tsx')).RecoveryCode,
}));

/** A new recovery code that the user has not yet confirmed to have kept. */
export interface FreshCode {
  readonly code: string;
  /** True where an older code was thereby used up. */
  readonly replaces: boolean;
}

/** Shows the screen that fits the state of the ledger. */
export function Gate() {
  const { data: state, error, dataUpdatedAt } = useLedgerState();
  const [code, setCode] = useState<FreshCode>();
  const say = useSentence();
  if (state === undefined) {
    return error ? <Alert banner type="error" title={say(error)} /> : <Opening />;
  }
  return (
    <>
      {error && <Alert banner type="error" title={say(error)} />}
      <Suspense fallback={<Opening />}>
        <Stages state={state} lookedAt={dataUpdatedAt} code={code} onCode={setCode} />
      </Suspense>
    </>
  );
}

interface StagesProps {
  readonly state: LedgerState;
  /** When the state was last looked at, in ms. */
  readonly lookedAt: number;
  readonly code: FreshCode | undefined;
  readonly onCode: (code: FreshCode | undefined) => void;
}

/**
 * Once the ledger was open, its page stays mounted under the lock screen, so that a half-filled
 * form is still there when the same operator unlocks; for another operator all begins afresh.
 */
function Stages({ state, lookedAt, code, onCode }: StagesProps) {
  const held = useHeld(state, lookedAt);
  const [expected, setExpected] = useState<string>();
  const codeScreen = code && (
    <RecoveryCode
      {...code}
      {...(held && { unit: held.unit.name })}
      onDone={() => {
        onCode(undefined);
      }}
    />
  );
  const showCode = useCallback(
    (recoveryCode: string, replaces: boolean) => {
      onCode({ code: recoveryCode, replaces });
    },
    [onCode],
  );
  const unlock = state.stage === 'locked' && (
    <Unlock state={state} held={held} expected={expected} onCode={showCode} />
  );
  const over = codeScreen ?? unlock;
  if (held && (state.stage === 'open' || state.stage === 'locked')) {
    return (
      <SessionContext value={held}>
        <Program onCode={showCode} onExpect={setExpected} />
        {over && <Cover>{over}</Cover>}
      </SessionContext>
    );
  }
  if (over) return over;
  if (state.stage === 'firstRun') return <FirstRun onCode={showCode} />;
  if (state.stage === 'rescue') return <Rescue state={state} />;
  return <Opening />;
}

/** The last open state; given up for a fresh page when somebody else is at work. */
function useHeld(state: LedgerState, lookedAt: number): OpenState | undefined {
  const { adopt } = useDisplay();
  const [held, setHeld] = useState<OpenState>();
  const open = state.stage === 'open' ? state : undefined;
  const stranger =
    open !== undefined && held !== undefined && held.operator.id !== open.operator.id;
  if (open && !stranger && held !== open) setHeld(open);
  if ((state.stage === 'firstRun' || state.stage === 'rescue') && held) setHeld(undefined);

  const goesOn = open !== undefined && !stranger;
  useEffect(() => {
    // At each look, because a call may have met the lock just before it was opened. Never for a
    // stranger: what was being saved is not theirs.
    if (goesOn) announceOpen();
  }, [goesOn, lookedAt]);
  useEffect(() => {
    if (stranger) window.location.replace(freshPage());
  }, [stranger]);
  const { language, letterSize } = held?.settings ?? {};
  useEffect(() => {
    if (language && letterSize) adopt({ language, letterSize });
  }, [language, letterSize, adopt]);
  return stranger ? undefined : held;
}

/** Where another operator begins: a handover goes on where the predecessor locked, all else at home. */
const freshPage = (): string => {
  const { pathname, search } = window.location;
  return pathname === '/operators' ? `${pathname}${search}` : '/';
};
