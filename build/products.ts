import { rmSync } from 'node:fs';
import { ensure } from './fresh.ts';
import { at } from './paths.ts';
import { say } from './say.mjs';
import { run } from './tools.ts';

/** The screens as a browser loads them. @returns an exit code */
export const ensureRenderer = (): Promise<number> =>
  ensure({
    stamp: 'dist/renderer.stamp',
    result: 'dist/renderer/index.html',
    sources: ['renderer/**', 'shared/**', 'package-lock.json'],
    make: async () => {
      say('renderer.building');
      return run('vite', ['build', 'renderer', '--logLevel', 'warn'], 'stderr');
    },
  });

/**
 * The program as JavaScript, for Electron, which does not run TypeScript: the tree of the sources
 * under dist/. @returns an exit code
 */
export const ensureProgram = (): Promise<number> =>
  ensure({
    stamp: 'dist/program.stamp',
    result: 'dist/electron/desktop/main.js',
    sources: ['electron/**', 'shared/**', 'build/tsconfig.*', 'package-lock.json'],
    make: async () => {
      say('program.building');
      for (const folder of ['electron', 'shared']) {
        rmSync(at('dist', folder), { recursive: true, force: true });
      }
      return run('tsc', ['-p', 'build/tsconfig.emit.json'], 'stderr');
    },
  });
