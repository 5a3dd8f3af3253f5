type Listener = () => void;

const listeners = new Set<Listener>();
let waiting: Listener[] = [];

/** Watches for a locked store: the unlock screen goes over the page. @returns ends the watching */
export function onLocked(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Some call found the store locked.
 * @returns once the same operator has unlocked it; for another operator the page begins afresh
 */
export function untilOpen(signal?: AbortSignal | null): Promise<void> {
  for (const listener of listeners) listener();
  return new Promise((go, giveUp) => {
    waiting.push(go);
    signal?.addEventListener('abort', () => {
      giveUp(new DOMException('Nobody waits for it any more', 'AbortError'));
    });
  });
}

/** The store is open again: what waited goes on. */
export function announceOpen(): void {
  const going = waiting;
  waiting = [];
  for (const go of going) go();
}
