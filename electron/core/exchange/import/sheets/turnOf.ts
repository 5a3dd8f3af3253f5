import type { Register } from '../../../../../shared/registers/define.ts';
import type { TurnRow } from '../readRow.ts';
import { turnBankLine } from './bankSheet.ts';

const turns: Readonly<Record<string, TurnRow>> = { bankLines: turnBankLine };

/** How the rows of a register's sheets are turned into its fields; undefined where they are those. */
export const turnOf = (register: Register): TurnRow | undefined => turns[register.key];
