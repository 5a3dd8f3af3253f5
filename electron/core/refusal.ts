/** Values put into a refusal's or finding's sentence. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * A refusal is data, not a sentence: the code names a sentence in `shared/i18n`, the params fill
 * it. It is what leaves the core instead of a stack (design.md 9).
 */
export class Refusal extends Error {
  readonly code: string;
  readonly params: Params;

  constructor(code: string, params: Params = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
  }
}
