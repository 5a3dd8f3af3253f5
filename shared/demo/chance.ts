/** Where the fictional village comes out the same every time: chance with a known beginning. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** The next number, from 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number; both ends may come. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True so many times out of one. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** One of a list by weight. */
  weighted<T>(list: readonly (readonly [item: T, weight: number])[]): T {
    let rest = this.next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of list) {
      rest -= weight;
      if (rest < 0) return item;
    }
    return this.pick(list)[0];
  }
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** Ids in the form of UUIDv7, one second apart from the given instant on, the same every time. */
export function demoIds(chance: Chance, fromMs: number): () => string {
  let at = fromMs;
  const random = (digits: number): string => hex(Math.floor(chance.next() * 16 ** digits), digits);
  return () => {
    at += 1000;
    const time = hex(at, 12);
    const variant = hex(8 + Math.floor(chance.next() * 4), 1);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${random(3)}-${variant}${random(3)}-${random(6)}${random(6)}`;
  };
}
