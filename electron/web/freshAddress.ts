import { createInterface } from 'node:readline';
import { announce, announceAddress } from './announce.ts';

/**
 * Prints a new one-time address each time Enter is pressed: a closed browser would otherwise mean
 * starting the program again. Does nothing where no person sits at a terminal.
 * @returns stops listening to the keyboard
 */
export function freshAddressOnEnter(
  newAddress: () => string,
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean } = process.stdin,
): () => void {
  if (!input.isTTY) return () => undefined;
  announce('host.fresh-address');
  const lines = createInterface({ input });
  lines.on('line', () => {
    announceAddress(newAddress());
  });
  return () => {
    lines.close();
  };
}
