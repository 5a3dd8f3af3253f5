import { type HostTextCode, hostText } from '../../shared/i18n/hostText.ts';

/** Says a sentence to the person at the terminal; stdout is left to the address alone. */
export function announce(
  code: HostTextCode,
  params: Readonly<Record<string, string | number>> = {},
): void {
  const { zh, en } = hostText(code, params);
  process.stderr.write(`${zh}\n${en}\n`);
}

/** Prints the address on a line of its own, which programs read from stdout (design.md 6, `serve`). */
export function announceAddress(address: string): void {
  announce('host.address');
  process.stdout.write(`${address}\n`);
}
