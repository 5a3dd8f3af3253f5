import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newKeyPair, sealTo, unsealWith } from '../../../electron/core/store/keyPair.ts';
import { seal, unseal } from '../../../electron/core/store/sealing.ts';

const content = Buffer.from('支部台账');

const flipped = (sealed: string, index: number): string => {
  const bytes = Buffer.from(sealed, 'base64url');
  bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
  return bytes.toString('base64url');
};

const lengthOf = (sealed: string): number => Buffer.from(sealed, 'base64url').length;

describe('sealing under a key', () => {
  const key = randomBytes(32);
  const sealed = seal(key, content, 'here');

  it('opens with the key in its place', () => {
    expect(unseal(key, sealed, 'here')).toEqual(content);
  });

  it('opens neither elsewhere, nor with another key, nor cut short', () => {
    expect(unseal(key, sealed, 'there')).toBeUndefined();
    expect(unseal(randomBytes(32), sealed, 'here')).toBeUndefined();
    for (let length = 0; length < sealed.length; length += 1) {
      expect(unseal(key, sealed.slice(0, length), 'here')).toBeUndefined();
    }
  });

  it('opens no more when any byte differs', () => {
    for (let index = 0; index < lengthOf(sealed); index += 1) {
      expect(unseal(key, flipped(sealed, index), 'here')).toBeUndefined();
    }
  });

  it('never seals twice alike', () => {
    expect(seal(key, content, 'here')).not.toBe(sealed);
  });
});

describe('sealing to a public key', () => {
  const pair = newKeyPair();
  const sealed = sealTo(pair.publicKey, content, 'here');

  it('opens with the private key in its place', () => {
    expect(unsealWith(pair, sealed, 'here')).toEqual(content);
  });

  it('opens neither elsewhere nor with another pair', () => {
    expect(unsealWith(pair, sealed, 'there')).toBeUndefined();
    expect(unsealWith(newKeyPair(), sealed, 'here')).toBeUndefined();
    const foreign = { ...pair, publicKey: newKeyPair().publicKey };
    expect(unsealWith(foreign, sealed, 'here')).toBeUndefined();
  });

  it('opens no more when any byte differs', () => {
    for (let index = 0; index < lengthOf(sealed); index += 1) {
      expect(unsealWith(pair, flipped(sealed, index), 'here')).toBeUndefined();
    }
  });

  it('refuses an ephemeral key of low order, which anyone could have made', () => {
    const bytes = Buffer.from(sealed, 'base64url').fill(0, 0, 32);
    expect(unsealWith(pair, bytes.toString('base64url'), 'here')).toBeUndefined();
  });
});
