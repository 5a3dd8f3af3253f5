// npm start [-- --demo --web --port N --no-open --data DIR]: the desktop window where it can open,
// else the web host in the browser (design.md 8).
import { ensureRenderer } from '../products.ts';
import { runProgram } from '../programs.ts';
import { say } from '../say.mjs';
import { readArguments, type StartArguments } from '../start/arguments.ts';
import { runDesktop } from '../start/desktop.ts';

async function start({ web, forBoth, forWeb }: StartArguments): Promise<number> {
  const built = await ensureRenderer();
  if (built !== 0) return built;
  const code = web ? undefined : await runDesktop(forBoth);
  if (code !== undefined) return code;
  await runProgram(['electron', 'web', 'main.ts'], [...forBoth, ...forWeb]);
  return 0;
}

const options = readArguments(process.argv.slice(2));
if (options === undefined) say('start.usage');
process.exitCode = options === undefined ? 2 : await start(options);
