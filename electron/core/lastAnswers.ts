import type { Store } from './store/store.ts';

/**
 * Keeps the last few answers that are worked out from a store, until something is written there:
 * lists are scrolled through, and screens ask again and again for what has not changed.
 */
export class LastAnswers<Answer> {
  readonly #known = new WeakMap<
    Store,
    { readonly seq: number; readonly answers: Map<string, Answer> }
  >();
  readonly #most: number;

  /** @param most so many are kept; the oldest goes first */
  constructor(most: number) {
    this.#most = most;
  }

  /** @param key what was asked: all that the answer depends on besides what the store holds */
  of(store: Store, key: string, make: () => Answer): Answer {
    const { seq } = store.head();
    const last = this.#known.get(store);
    const answers = last?.seq === seq ? last.answers : new Map<string, Answer>();
    if (last?.answers !== answers) this.#known.set(store, { seq, answers });
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = make();
    const [oldest] = answers.keys();
    if (answers.size >= this.#most && oldest !== undefined) answers.delete(oldest);
    answers.set(key, made);
    return made;
  }
}
