// npm run screenshots: the pictures of the READMEs, taken from the running program.
import { ensureRenderer } from '../products.ts';
import { runProgram } from '../programs.ts';

const built = await ensureRenderer();
if (built === 0) await runProgram(['tests', 'screenshots', 'take.ts'], process.argv.slice(2));
else process.exitCode = built;
