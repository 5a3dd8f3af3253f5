import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { pathToFileURL } from 'node:url';

/** @typedef {import('./runtime.mjs').Runtime} Runtime */

/**
 * Runs a task file with its arguments on the given Node and takes over its exit code. When this
 * process is that Node already (npm puts it first on the path once installed), the task runs in it:
 * a command line that starts one process less is felt on an old PC.
 * @param {Runtime} runtime
 * @param {string} file
 * @param {string[]} args
 */
export async function runTask(runtime, file, args) {
  if (runtime.flags.length === 0 && realpathSync(runtime.path) === realpathSync(process.execPath)) {
    process.argv = [process.execPath, file, ...args];
    await import(pathToFileURL(file).href);
    return;
  }
  const child = spawn(runtime.path, [...runtime.flags, file, ...args], { stdio: 'inherit' });
  forwardSignals(child);
  await new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      // The shells' convention for a child that a signal ended.
      process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
      resolve(undefined);
    });
  });
}

/**
 * The child decides when to end; this process only hands on what it was sent and waits.
 * @param {import('node:child_process').ChildProcess} child
 */
function forwardSignals(child) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // Ctrl+C in a terminal reaches the whole group: handing it on would count it twice.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
}
