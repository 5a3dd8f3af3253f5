import { z } from 'zod';
import { maskSign } from '../../../shared/fields/mask.ts';
import type { Role } from '../../../shared/rules/roles.ts';
import { Refusal } from '../refusal.ts';
import { seal, unseal } from './sealing.ts';

/** Who an operator is. Stands in the key file only sealed. */
export interface OperatorProfile {
  readonly name: string;
  readonly post: string;
  readonly role: Role;
}

const profileSchema = z.strictObject({
  name: z.string(),
  post: z.string(),
  role: z.enum(['secretary', 'recorder', 'reader']),
});

/** @throws Refusal `keys.name-missing` */
export function sealProfile(profile: OperatorProfile, dataKey: Buffer, owner: string): string {
  const { name, post, role } = profile;
  if (name.trim() === '') throw new Refusal('keys.name-missing');
  return seal(dataKey, Buffer.from(JSON.stringify({ name, post, role })), context(owner));
}

/** @throws Refusal `keys.damaged` */
export function openProfile(sealed: string, dataKey: Buffer, owner: string): OperatorProfile {
  const content = unseal(dataKey, sealed, context(owner));
  if (!content) throw new Refusal('keys.damaged');
  return profileSchema.parse(JSON.parse(content.toString()));
}

/**
 * How an operator is listed before anything is unlocked: the family name's first character and
 * the post, e.g. `王＊＊ · 支部书记`. The key file is not encrypted, so no full name may stand in it.
 * @param others the labels that exist; an equal one gets a number behind it
 */
export function operatorLabel(
  { name, post }: OperatorProfile,
  others: readonly string[] = [],
): string {
  const letters = [...name.trim()];
  const hidden = maskSign.repeat(Math.min(Math.max(letters.length - 1, 1), 3));
  const shown = letters.length > 1 ? `${letters[0] ?? ''}${hidden}` : maskSign;
  const open = [...post.trim().replaceAll(name.trim(), shown)].slice(0, 40).join('');
  const label = open === '' ? shown : `${shown} · ${open}`;
  const taken = new Set(others);
  if (!taken.has(label)) return label;
  let number = 2;
  while (taken.has(`${label} (${number})`)) number += 1;
  return `${label} (${number})`;
}

const context = (owner: string): string => `branch-ledger/1/profile/${owner}`;
