/** What kind of file the first bytes show; a file's name proves nothing. */
export type Container = 'zip' | 'compound' | 'markup' | 'text' | 'other';

const signatures: readonly (readonly [Container, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // An empty zip, PDF, PNG, JPEG, GIF, RTF, 7z, RAR, gzip: files that get picked by mistake.
  ['other', [0x50, 0x4b, 0x05, 0x06]],
  ['other', [0x25, 0x50, 0x44, 0x46]],
  ['other', [0x89, 0x50, 0x4e, 0x47]],
  ['other', [0xff, 0xd8, 0xff]],
  ['other', [0x47, 0x49, 0x46, 0x38]],
  ['other', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['other', [0x37, 0x7a, 0xbc, 0xaf]],
  ['other', [0x52, 0x61, 0x72, 0x21]],
  ['other', [0x1f, 0x8b, 0x08]],
  // A web page saved as one file: MIME-Ver…
  ['other', [0x4d, 0x49, 0x4d, 0x45, 0x2d, 0x56, 0x65, 0x72]],
];

/** @returns the container by its signature; `text` where there is none */
export function containerOf(bytes: Uint8Array): Container {
  const found = signatures.find(([, signature]) => startsWith(bytes, signature));
  if (found) return found[0];
  return looksLikeMarkup(bytes) ? 'markup' : 'text';
}

/** True for a file so short that it ends inside a spreadsheet's signature: it was cut off. */
export function isCutSignature(bytes: Uint8Array): boolean {
  return signatures.some(
    ([container, signature]) =>
      (container === 'zip' || container === 'compound') &&
      bytes.length < signature.length &&
      startsWith(signature, bytes),
  );
}

function startsWith(whole: ArrayLike<number>, start: ArrayLike<number>): boolean {
  return whole.length >= start.length && Array.from(start).every((byte, i) => whole[i] === byte);
}

/** A web page or XML under a spreadsheet's name, as many web systems export it. */
function looksLikeMarkup(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replaceAll('\0', '');
  return /^[^\w<]{0,200}<(?:!doctype|\?xml|html|head|meta|table|style|body)\b/i.test(head);
}
