import type { Command } from './command.ts';

/** The commands by name; each is loaded when it is called, so that the others cost nothing. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.ts')).init,
  demo: async () => (await import('./commands/demo.ts')).demo,
  import: async () => (await import('./commands/import.ts')).importCommand,
  save: async () => (await import('./commands/save.ts')).save,
  list: async () => (await import('./commands/list.ts')).list,
  reports: async () => (await import('./commands/reports.ts')).reports,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  journal: async () => (await import('./commands/journal.ts')).journal,
  duties: async () => (await import('./commands/duties.ts')).duties,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  check: async () => (await import('./commands/check.ts')).check,
  serve: async () => (await import('./commands/serve.ts')).serve,
};
