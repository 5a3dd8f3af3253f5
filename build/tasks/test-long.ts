// npm run test:long: the suites too slow for every change (packaging).
import { ensureProgram, ensureRenderer } from '../products.ts';
import { closingLine } from '../tally.ts';
import { runVitest } from '../vitest.ts';

const built = (await ensureRenderer()) || (await ensureProgram());
if (built === 0) {
  const tally = await runVitest(['long'], process.argv.slice(2));
  process.stdout.write(`\n${closingLine(tally)}\n`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
} else {
  process.exitCode = built;
}
