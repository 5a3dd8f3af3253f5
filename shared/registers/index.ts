import type { Register } from './define.ts';
import { codeItems } from './codeItems.ts';
import { members } from './members.ts';
import { organizations } from './organizations.ts';
import { serviceRequests } from './serviceRequests.ts';

/** Every register, by key, in the order of the menu. */
export const registers = {
  members,
  organizations,
  serviceRequests,
  codeItems,
} as const;

export type RegisterKey = keyof typeof registers;

/** The register of that key, where there is one. */
export const findRegister = (key: string): Register | undefined =>
  Object.values<Register>(registers).find((register) => register.key === key);
