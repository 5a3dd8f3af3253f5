type Listener = () => void;

const listeners = new Set<Listener>();

/** Some call found the store locked: whoever watches puts the unlock screen over the page. */
export function announceLocked(): void {
  for (const listener of listeners) listener();
}

/** Watches for a locked store. @returns ends the watching */
export function onLocked(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
