// npm run -s ledger -- COMMAND …: the command line (design.md 6), with nothing around it.
import { runProgram } from '../programs.ts';

const args = process.argv.slice(2);
// The screens are looked at for the one command that shows them: every other starts at once.
const built = args[0] === 'serve' ? await (await import('../products.ts')).ensureRenderer() : 0;
if (built === 0) await runProgram(['electron', 'cli', 'main.ts'], args);
else process.exitCode = built;
