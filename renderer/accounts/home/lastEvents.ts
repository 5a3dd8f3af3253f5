const key = 'branch-ledger.events';
const most = 6;

/** The kinds of events that this PC entered last, the latest first; nothing of the records. */
export function remembered(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers an event as the latest. @param event its key */
export const rememberEvents = (event: string): void =>
  localStorage.setItem(
    key,
    JSON.stringify([event, ...remembered().filter((other) => other !== event)].slice(0, most)),
  );
