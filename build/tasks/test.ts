// npm test [-- CHECK-OR-SUITE… [FILE-FILTER…]]: everything that CI runs, or the named parts of it.
import { type CheckName, checks, isCheck } from '../checks.ts';
import { add, closingLine, NOTHING, one, type Tally } from '../tally.ts';
import { runVitest, type Suite } from '../vitest.ts';

const SUITES: readonly Suite[] = ['unit', 'api', 'e2e'];
const isSuite = (name: string): name is Suite => (SUITES as readonly string[]).includes(name);

const args = process.argv.slice(2);
const named = args.filter((name) => isCheck(name) || isSuite(name));
const filters = args.filter((name) => !isCheck(name) && !isSuite(name));
const all: readonly string[] = [...Object.keys(checks), ...SUITES];
const wanted = named.length > 0 ? named : filters.length > 0 ? SUITES : all;

async function check(name: CheckName): Promise<Tally> {
  const { code, text } = await checks[name]();
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name}\n${text}`);
  return one(code === 0);
}

let tally = NOTHING;
// Two at a time, as many as the smallest machine has cores.
const queue = wanted.filter(isCheck);
// The browser tests look at the built screens.
if (wanted.includes('e2e') && !queue.includes('build')) queue.push('build');
const lane = async (): Promise<void> => {
  for (let name = queue.shift(); name; name = queue.shift()) {
    const result = await check(name);
    tally = add(tally, result);
  }
};
await Promise.all([lane(), lane()]);

// The browser tests come by themselves, afterwards: they wait for pages, and a busy machine makes
// them wait too long.
for (const suites of [['unit', 'api'], ['e2e']] as const) {
  const now = suites.filter((suite) => wanted.includes(suite));
  // A filter may fit files of one suite alone.
  const lenient = filters.length > 0 ? ['--passWithNoTests'] : [];
  if (now.length > 0) tally = add(tally, await runVitest(now, [...filters, ...lenient]));
}

process.stdout.write(`\n${closingLine(tally)}\n`);
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
