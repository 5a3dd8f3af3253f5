// npm run package [-- --win | --linux | --mac …]: the installers, under release/.
import { ensureProgram, ensureRenderer } from '../products.ts';
import { run } from '../tools.ts';

const built = (await ensureRenderer()) || (await ensureProgram());
// Publishing is never done from here: a release is somebody's decision.
process.exitCode =
  built || (await run('packager', ['--publish', 'never', ...process.argv.slice(2)]));
