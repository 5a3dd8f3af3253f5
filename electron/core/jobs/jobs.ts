import { v7 as uuid } from 'uuid';
import { Refusal } from '../refusal.ts';

/** How far a job is: `done` of `total` steps of the named stage. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** Long work that the screen follows: it polls, and may cancel. */
export type Job<Result = unknown> =
  | { readonly state: 'running'; readonly progress: Progress }
  | { readonly state: 'done'; readonly result: Result }
  | {
      readonly state: 'failed';
      readonly error: { readonly code: string; readonly params: Refusal['params'] };
    }
  | { readonly state: 'cancelled' };

/** What a job's work is given. `report` keeps nothing back: the last report wins. */
export interface JobControl {
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
}

/** A finished job is forgotten after this time; nobody polls for an hour. */
const keptForMs = 60 * 60 * 1000;

/** The jobs of one program run. */
export class Jobs {
  readonly #jobs = new Map<string, { job: Job; abort: AbortController }>();
  readonly #onFault: (error: unknown) => void;

  /** @param onFault told of an error that is no refusal, for the log */
  constructor(onFault: (error: unknown) => void) {
    this.#onFault = onFault;
  }

  /** Starts the work and returns the job's id at once. */
  start<Result>(work: (control: JobControl) => Promise<Result>): string {
    const id = uuid();
    const abort = new AbortController();
    const entry: { job: Job; abort: AbortController } = {
      job: { state: 'running', progress: { stage: 'starting', done: 0, total: 0 } },
      abort,
    };
    this.#jobs.set(id, entry);
    const report = (progress: Progress): void => {
      if (entry.job.state === 'running') entry.job = { state: 'running', progress };
    };
    void work({ signal: abort.signal, report })
      .then(
        (result) => {
          entry.job = { state: 'done', result };
        },
        (error: unknown) => {
          entry.job = abort.signal.aborted ? { state: 'cancelled' } : this.#failed(error);
        },
      )
      .finally(() => {
        setTimeout(() => this.#jobs.delete(id), keptForMs).unref();
      });
    return id;
  }

  /** @throws Refusal `job.unknown` */
  get(id: string): Job {
    const entry = this.#jobs.get(id);
    if (entry === undefined) throw new Refusal('job.unknown');
    return entry.job;
  }

  /** Asks a job to stop; it is `cancelled` once its work has let go. */
  cancel(id: string): void {
    this.#jobs.get(id)?.abort.abort();
  }

  /** Asks all jobs to stop, as when the store is locked. */
  cancelAll(): void {
    for (const { abort } of this.#jobs.values()) abort.abort();
  }

  #failed(error: unknown): Job {
    if (error instanceof Refusal) {
      return { state: 'failed', error: { code: error.code, params: error.params } };
    }
    this.#onFault(error);
    return { state: 'failed', error: { code: 'internal', params: {} } };
  }
}
