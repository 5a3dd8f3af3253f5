// npm run format [-- FILE…]: writes the files as Prettier has them.
import { FORMATTED } from '../checks.ts';
import { run } from '../tools.ts';

const files = process.argv.slice(2);
process.exitCode = await run('prettier', [
  '--write',
  '--log-level',
  'warn',
  ...(files.length > 0 ? files : FORMATTED),
]);
