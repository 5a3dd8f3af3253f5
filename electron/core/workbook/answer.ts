import { parentPort } from 'node:worker_threads';
import { Refusal, type Params } from '../refusal.ts';

/** What a worker of this folder says to the thread that started it. */
export type WorkerMessage<Result> =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'refusal'; readonly code: string; readonly params: Params }
  | { readonly kind: 'fault'; readonly error: Error };

/** Called with how much of the work is done, in steps of the total. */
export type Report = (done: number, total: number) => void;

/**
 * Does this worker's one task and sends what came of it: a result, or a refusal as data, since a
 * class does not cross between threads.
 */
export function answer<Task, Result>(
  work: (task: Task, report: Report) => Promise<{ result: Result; move?: ArrayBuffer[] }>,
): void {
  const send = (message: WorkerMessage<Result>, move: ArrayBuffer[] = []): void => {
    parentPort?.postMessage(message, move);
  };
  const report: Report = (done, total) => {
    send({ kind: 'progress', done, total });
  };
  const answerTo = async (task: Task): Promise<void> => {
    try {
      const { result, move } = await work(task, report);
      send({ kind: 'result', result }, move);
    } catch (error) {
      if (error instanceof Refusal) {
        send({ kind: 'refusal', code: error.code, params: error.params });
      } else {
        send({ kind: 'fault', error: error instanceof Error ? error : new Error(String(error)) });
      }
    }
  };
  parentPort?.once('message', (task: Task) => void answerTo(task));
}
