import { spawn } from 'node:child_process';
import { at, root } from './paths.ts';

/** The programs that the tasks start, each run by this same Node: no shell, no search path. */
const tools = {
  tsc: 'typescript/bin/tsc',
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
  layers: 'dependency-cruiser/bin/dependency-cruise.mjs',
  packager: 'electron-builder/cli.js',
} as const;

export type Tool = keyof typeof tools;

export interface Output {
  readonly code: number;
  /** Both streams in the order they came; empty when they went to the terminal. */
  readonly text: string;
}

/** Runs a tool on the terminal. @returns its exit code */
export async function run(tool: Tool, args: readonly string[], to: 'stdout' | 'stderr' = 'stdout') {
  const child = spawn(process.execPath, [at('node_modules', tools[tool]), ...args], {
    cwd: root,
    stdio: ['ignore', to === 'stdout' ? 'inherit' : 2, 'inherit'],
  });
  return exitCode(child);
}

/** Runs a tool and keeps what it says, so that several can run at once without mixing their words. */
export async function capture(tool: Tool, args: readonly string[]): Promise<Output> {
  const child = spawn(process.execPath, [at('node_modules', tools[tool]), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  return { code: await exitCode(child), text };
}

function exitCode(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
