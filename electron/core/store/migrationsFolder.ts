import { resolve } from 'node:path';

/** The folder `migrations/` of this program, from its sources or from the packaged build. */
export const migrationsFolder = (): string =>
  resolve(
    import.meta.dirname,
    import.meta.filename.endsWith('.ts') ? '../../..' : '../../../..',
    'migrations',
  );
