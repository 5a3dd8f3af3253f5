import { Worker } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import type { Report, WorkerMessage } from './answer.ts';

/** Left to itself, the thread that reads a county's roster takes 80 MB more and is no faster. */
const youngMb = 48;

export interface WorkOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: Report | undefined;
  readonly heapMb?: number;
  readonly timeLimitMs?: number;
}

/**
 * Runs one task in a thread of its own, so that the window stays alive, a file that eats memory or
 * time takes nothing down with it, and cancelling takes effect at once.
 * @param name the worker's file beside this one, without ending: it is .ts in the source and .js
 *   in what is delivered
 * @returns the result, after the thread has ended and let go of its files
 * @throws Refusal the worker's own, `workbook.time-limit`, `workbook.memory-limit`
 * @throws the signal's reason when cancelled
 */
export async function inWorker<Task, Result>(
  name: string,
  task: Task,
  { signal, onProgress, heapMb, timeLimitMs }: WorkOptions,
): Promise<Result> {
  signal?.throwIfAborted();
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./${name}.${ending}`, import.meta.url), {
    execArgv: [],
    // The libraries complain to the console about oddities of files; nobody reads that there.
    stdout: true,
    stderr: true,
    ...(heapMb !== undefined && {
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngMb },
    }),
  });
  // Sent after the start, so that copying it goes on while the thread comes up.
  worker.postMessage(task);
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  try {
    return await new Promise<Result>((resolve, reject) => {
      onAbort = () => {
        // Whatever the one who cancels has given as the reason.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', onAbort);
      if (timeLimitMs !== undefined) {
        timer = setTimeout(() => {
          reject(new Refusal('workbook.time-limit', { seconds: Math.round(timeLimitMs / 1000) }));
        }, timeLimitMs);
      }
      worker.on('message', (message: WorkerMessage<Result>) => {
        if (message.kind === 'progress') onProgress?.(message.done, message.total);
        else if (message.kind === 'result') resolve(message.result);
        else if (message.kind === 'refusal') reject(new Refusal(message.code, message.params));
        else reject(message.error);
      });
      worker.on('error', (error) => {
        if (isOutOfMemory(error)) {
          reject(new Refusal('workbook.memory-limit', {}, { cause: error }));
        } else reject(error instanceof Error ? error : new Error(String(error)));
      });
      worker.on('exit', (code) => {
        reject(new Error(`worker ${name} ended without an answer, code ${code}`));
      });
    });
  } finally {
    clearTimeout(timer);
    if (onAbort) signal?.removeEventListener('abort', onAbort);
    await worker.terminate();
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
