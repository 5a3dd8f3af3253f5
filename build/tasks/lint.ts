// npm run lint [-- --fix]: the typed rules, then the layers.
import { LAYERED } from '../checks.ts';
import { run } from '../tools.ts';

const lint = await run('eslint', ['.', '--max-warnings', '0', ...process.argv.slice(2)]);
const layers = await run('layers', ['--config', 'build/layers.cjs', ...LAYERED]);
process.exitCode = lint || layers;
