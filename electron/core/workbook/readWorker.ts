import { answer } from './answer.ts';
import type { Guarded } from './guard.ts';
import { movable, type PackedWorkbook } from './pack.ts';
import { readDelimited } from './readDelimited.ts';

/** What `readWorkbook` gives this worker. */
export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly guarded: Guarded;
}

answer(async (task: ReadTask) => {
  const result = await read(task);
  return { result, move: movable(result) };
});

async function read({ bytes, fileName, guarded }: ReadTask): Promise<PackedWorkbook> {
  switch (guarded.kind) {
    case 'delimited':
      return readDelimited(bytes, fileName);
    case 'xls':
      return (await import('./readXls.ts')).readXls(bytes);
    case 'markup':
      return (await import('./readMarkup.ts')).readMarkup(bytes);
    case 'xlsx':
      return (await import('./readXlsx.ts')).readXlsx(bytes, guarded.parts);
    case 'ods':
      return (await import('./readOds.ts')).readOds(bytes, guarded.parts);
  }
}
