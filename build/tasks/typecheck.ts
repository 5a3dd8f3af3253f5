// node build/run.mjs typecheck [FOLDER…]: every runtime's project, or the named ones.
import { run } from '../tools.ts';

process.exitCode = await run('tsc', ['-b', ...process.argv.slice(2)]);
