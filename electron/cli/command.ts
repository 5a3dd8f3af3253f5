import type { Ledger } from '../core/ledger.ts';
import type { Session } from '../core/session.ts';

/** What a command is given: the words after its name, and the data folder. */
export interface Invocation {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | string[] | undefined>>;
  readonly dataDir: string;
}

/** A command of the command line (design.md 6). */
export interface Command {
  /** What follows the name, as shown where the usage is wrong. */
  readonly usage: string;
  /** How many words must follow: at least and at most. */
  readonly words: readonly [least: number, most: number];
  /** Options besides `--data` and `--json`. */
  readonly options?: Readonly<
    Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
  >;
  /** Returns the JSON document. @throws Refusal */
  readonly run: (invocation: Invocation) => Promise<object>;
  /** What a person is shown in the place of the document, where that is a text of its own. */
  readonly text?: (document: object) => string;
}

/** An option as text; undefined where it was not given. */
export const textOption = ({ options }: Invocation, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

/** A command that works in the open store; it is closed again whatever happens. */
export type StoreWork = (
  session: Session,
  invocation: Invocation,
  ledger: Ledger,
) => Promise<object>;
