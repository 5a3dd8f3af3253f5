import type { Label } from '../label.ts';
import { host as en } from './en/host.ts';
import { host as zh } from './zh/host.ts';

export type HostTextCode = keyof typeof zh;

/** Whether the code of a refusal is one of the hosts' own. */
export function isHostTextCode(code: string): code is HostTextCode {
  return Object.hasOwn(zh, code);
}

/**
 * A sentence or menu word of the hosts in both languages: where they speak, nobody has chosen a
 * language yet.
 * @param params what fills the `{{x}}` places; a place without a value stays visible
 */
export function hostText(
  code: HostTextCode,
  params: Readonly<Record<string, string | number>> = {},
): Label {
  const fill = (template: string): string =>
    template.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(params[name] ?? place));
  return { zh: fill(zh[code]), en: fill(en[code]) };
}
