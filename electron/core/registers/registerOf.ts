import type { Register } from '../../../shared/registers/define.ts';
import { findRegister } from '../../../shared/registers/index.ts';
import { Refusal } from '../refusal.ts';

/** The register of that key. @throws Refusal `register.unknown` */
export function registerOf(key: string): Register {
  const register = findRegister(key);
  if (register === undefined) throw new Refusal('register.unknown', { register: key });
  return register;
}
