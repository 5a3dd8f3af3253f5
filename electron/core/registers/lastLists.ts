/** Keeps the last few lists of ids, so that scrolling through one does not work it out again. */
export class LastLists {
  readonly #lists = new Map<string, readonly string[]>();
  readonly #most = 4;

  of(key: string, make: () => readonly string[]): readonly string[] {
    const known = this.#lists.get(key);
    if (known) return known;
    const made = make();
    const [oldest] = this.#lists.keys();
    if (this.#lists.size >= this.#most && oldest !== undefined) this.#lists.delete(oldest);
    this.#lists.set(key, made);
    return made;
  }
}
