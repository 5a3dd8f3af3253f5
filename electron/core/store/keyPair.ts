import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import { seal, unseal } from './sealing.ts';

/** An X25519 key pair as raw bytes, 32 each. */
export interface KeyPair {
  readonly publicKey: Buffer;
  readonly privateKey: Buffer;
}

const keyLength = 32;
/** What stands before the raw key in the DER form (RFC 8410). */
const publicPrefix = Buffer.from('302a300506032b656e032100', 'hex');
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** A new random key pair. */
export function newKeyPair(): KeyPair {
  const pair = generateKeyPairSync('x25519');
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' });
  const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'der' });
  return {
    publicKey: publicKey.subarray(publicPrefix.length),
    privateKey: privateKey.subarray(privatePrefix.length),
  };
}

/**
 * Seals bytes so that only the holder of the private key can open them: ephemeral X25519,
 * HKDF-SHA256, AES-256-GCM. No password is needed to seal, which is what lets a handover give
 * the others a new data key while they are absent.
 * @returns ephemeral public key and sealed bytes as base64url
 * @throws RangeError where the public key is not 32 bytes, or Node's error where it is no key
 */
export function sealTo(publicKey: Buffer, content: Buffer, context: string): string {
  const ephemeral = newKeyPair();
  const key = sharedKey(ephemeral.privateKey, publicKey, ephemeral.publicKey, publicKey, context);
  const sealed = Buffer.from(seal(key, content, context), 'base64url');
  return Buffer.concat([ephemeral.publicKey, sealed]).toString('base64url');
}

/** Opens what `sealTo` made; undefined where the pair, the context or a single bit differs. */
export function unsealWith(pair: KeyPair, sealed: string, context: string): Buffer | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= keyLength) return undefined;
  const ephemeral = bytes.subarray(0, keyLength);
  let key: Buffer;
  try {
    key = sharedKey(pair.privateKey, ephemeral, ephemeral, pair.publicKey, context);
  } catch {
    return undefined; // OpenSSL refuses a public key of low order: someone made it up
  }
  return unseal(key, bytes.subarray(keyLength).toString('base64url'), context);
}

function sharedKey(
  mine: Buffer,
  theirs: Buffer,
  ephemeral: Buffer,
  recipient: Buffer,
  context: string,
): Buffer {
  const secret = diffieHellman({ privateKey: asPrivate(mine), publicKey: asPublic(theirs) });
  const salt = Buffer.concat([ephemeral, recipient]);
  return Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from(context), 32));
}

function asPublic(raw: Buffer): KeyObject {
  if (raw.length !== keyLength) throw new RangeError('X25519 public key');
  return createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' });
}

function asPrivate(raw: Buffer): KeyObject {
  if (raw.length !== keyLength) throw new RangeError('X25519 private key');
  return createPrivateKey({
    key: Buffer.concat([privatePrefix, raw]),
    format: 'der',
    type: 'pkcs8',
  });
}
