import forge from 'node-forge';
import { expect, test } from 'vitest';
import { der, nothing, oid, primitive, sequence } from '../../../practice/keystore/der.ts';
import { readEncryptedKey } from '../../../src/keystore/encrypted-key.ts';

const { asn1 } = forge;
const hashes = { 'SHA-224': '1.2.840.113549.2.8', 'SHA-256': '1.2.840.113549.2.9' } as const;

function pbes2Key(hash: keyof typeof hashes, rounds: number): string {
  const derivation = sequence(
    primitive(asn1.Type.OCTETSTRING, 'salt'),
    primitive(asn1.Type.INTEGER, asn1.integerToDer(rounds).getBytes()),
    sequence(oid(hashes[hash]), nothing()),
  );
  const cipher = sequence(oid('2.16.840.1.101.3.4.1.42'), primitive(asn1.Type.OCTETSTRING, 'i'.repeat(16)));
  const way = sequence(sequence(oid('1.2.840.113549.1.5.12'), derivation), cipher);
  const locked = primitive(asn1.Type.OCTETSTRING, 'x'.repeat(32));
  return der(sequence(sequence(oid('1.2.840.113549.1.5.13'), way), locked));
}

// Eight keys are in work at once, each is tried with two forms of the password, and SHA-224 is our own program: 300,000 rounds take seconds.
test.each([
  ['SHA-224', 30_000, 'read'],
  ['SHA-224', 30_001, 'iterations-too-many'],
  ['SHA-256', 300_000, 'read'],
  ['SHA-256', 300_001, 'iterations-too-many'],
] as const)('of %s %d rounds are %s', (hash, rounds, kind) => {
  expect(readEncryptedKey(pbes2Key(hash, rounds)).kind).toBe(kind);
});
