import type { Register } from '../../../../shared/registers/define.ts';
import { Refusal } from '../../refusal.ts';
import type { Session } from '../../session.ts';
import { RunningImport } from './runningImport.ts';

/** A county's roster takes a lot of memory: only the newest imports are kept. */
const most = 2;

/** The imports that are under way on the screen. They live in memory and end with the session. */
export class ImportDesk {
  readonly #imports = new Map<string, RunningImport>();

  /** Begins an import; the oldest makes room. */
  begin(session: Session, register: Register, fileName: string): RunningImport {
    const [oldest] = this.#imports.keys();
    if (this.#imports.size >= most && oldest !== undefined) this.close(oldest);
    const running = new RunningImport(session, register, fileName);
    this.#imports.set(running.id, running);
    return running;
  }

  /** @throws Refusal `import.unknown`, also for one that another session began */
  get(session: Session, id: string): RunningImport {
    const running = this.#imports.get(id);
    if (running?.session !== session) throw new Refusal('import.unknown');
    return running;
  }

  /** Ends an import; nothing of it is left. */
  close(id: string): void {
    this.#imports.get(id)?.drop();
    this.#imports.delete(id);
  }

  /** Ends all, as when the store is locked. */
  clear(): void {
    for (const id of [...this.#imports.keys()]) this.close(id);
  }
}
