// SheetJS parses a roster and does nothing with it. Arguments: the file.
import { readFileSync } from 'node:fs';
import { read } from 'xlsx';
import { printRound } from '../support/rounds.ts';

const [file = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
await printRound(() => read(bytes, { type: 'buffer' }));
