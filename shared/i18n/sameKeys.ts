/** The same keys as the Chinese texts, at every depth; the values are any text. */
export type SameKeys<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]>;
};
