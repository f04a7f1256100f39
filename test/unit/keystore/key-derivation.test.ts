import { createHash } from 'node:crypto';
import forge from 'node-forge';
import { describe, expect, test } from 'vitest';
import { toHex } from '../../../src/keystore/bytes.ts';
import { pkcs12Key } from '../../../src/keystore/pkcs12-key.ts';
import { hashAgain, hashBytes, sha1 } from '../../../src/keystore/sha1.ts';

const ofOpenSsl = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest();

describe('SHA-1', () => {
  // 55, 56, 63 and 64 are where the length moves into another block.
  test.each([0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000])('of %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + length) & 0xff);
    expect(Buffer.from(hashBytes(sha1(bytes)))).toEqual(ofOpenSsl(bytes));
  });

  test('again and again', () => {
    const state = sha1(new Uint8Array(3));
    hashAgain(state, 50);
    let expected = ofOpenSsl(new Uint8Array(3));
    for (let time = 0; time < 50; time++) expected = ofOpenSsl(expected);
    expect(Buffer.from(hashBytes(state))).toEqual(expected);
  });
});

describe('the key derivation of PKCS#12', () => {
  test('what OpenSSL 3.0 derives', () => {
    // openssl kdf -keylen 20 -kdfopt digest:SHA1 -kdfopt hexpass:0000 -kdfopt hexsalt:a981… -kdfopt id:3 -kdfopt iter:1024 PKCS12KDF
    const salt = Buffer.from('a9810df7f94ba287e4b193c693238dcc14de5cb1', 'hex').toString('latin1');
    const key = pkcs12Key({ password: '', salt, purpose: 3, iterations: 1024, length: 20 });
    expect(toHex(key)).toBe('24c36d4b6419c431f0d37aafd5ef4165c69839e8');
  });

  test.each([
    ['', 20, 3, 1, 20],
    ['Password1!', 8, 1, 1024, 24],
    ['Password1!', 20, 2, 1024, 8],
    ['Paßwort €', 1, 1, 3, 60],
    ['a password that fills more than one block of sixty-four bytes', 65, 2, 7, 100],
  ] as const)('what node-forge derives from %j', (password, saltLength, purpose, iterations, length) => {
    const salt = String.fromCharCode(...Array.from({ length: saltLength }, (_, at) => (at * 53) & 0xff));
    const buffer = forge.util.createBuffer(salt);
    const expected = forge.pbe.generatePkcs12Key(password, buffer, purpose, iterations, length).getBytes();
    expect(toHex(pkcs12Key({ password, salt, purpose, iterations, length }))).toBe(toHex(expected));
  });
});
