type Params = Readonly<Record<string, string | number>>;

/** A refusal as it comes over the wire: the code names a sentence, the params fill it. */
export interface ErrorData {
  readonly code: string;
  readonly params?: Params;
}

/** The program refused what was asked; `sentenceOf` turns it into a sentence. */
export class ApiError extends Error implements ErrorData {
  readonly code: string;
  readonly params: Params;

  constructor({ code, params = {} }: ErrorData) {
    super(code);
    this.name = 'ApiError';
    this.code = code;
    this.params = params;
  }
}

/** The refusal in an answer's text; `internal` where there is none, as from a program that broke off. */
export function readError(text: string): ApiError {
  const data = errorIn(text);
  return new ApiError(data ?? { code: 'internal' });
}

function errorIn(text: string): ErrorData | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return undefined;
  }
  const error = part(answer, 'error');
  const code = part(error, 'code');
  if (typeof code !== 'string') return undefined;
  return { code, params: scalars(part(error, 'params')) };
}

function part(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function scalars(value: unknown): Params {
  if (typeof value !== 'object' || value === null) return {};
  const fit = (entry: [string, unknown]): entry is [string, string | number] =>
    typeof entry[1] === 'string' || typeof entry[1] === 'number';
  return Object.fromEntries(Object.entries(value).filter(fit));
}
