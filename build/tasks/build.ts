// npm run build: the screens and the program, as they are packaged, under dist/.
import { ensureProgram, ensureRenderer } from '../products.ts';

process.exitCode = (await ensureRenderer()) || (await ensureProgram());
