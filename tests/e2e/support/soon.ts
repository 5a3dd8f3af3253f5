import { expect } from 'vitest';
import { patience } from './program.ts';

/** `expect` of something that will be so in a while. */
export const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: patience });
