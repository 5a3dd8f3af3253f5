/** How often it is looked whether the store has been left alone. */
const lookEveryMs = 15_000;

/** Locks the store when nobody has touched it for a while (10 minutes unless changed). */
export class IdleLock {
  readonly #now: () => Date;
  readonly #timer: NodeJS.Timeout;
  #touchedAt: number;

  /**
   * @param minutes how long may pass; 0 never locks
   * @param lock called once the time is over
   */
  constructor(minutes: () => number, lock: () => void, now: () => Date) {
    this.#now = now;
    this.#touchedAt = now().getTime();
    this.#timer = setInterval(() => {
      const idleMs = this.#now().getTime() - this.#touchedAt;
      if (minutes() > 0 && idleMs >= minutes() * 60_000) lock();
    }, lookEveryMs);
    this.#timer.unref();
  }

  /** Somebody is at work. */
  touch(): void {
    this.#touchedAt = this.#now().getTime();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
