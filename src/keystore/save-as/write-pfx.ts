import { type Node, toDer } from '../asn1.ts';
import { type BinaryText, toBinary } from '../bytes.ts';
import { forge } from '../forge.ts';
import { pkcs12Key, purpose } from '../pkcs12-key.ts';
import type { ProvenCredential } from './prove-credential.ts';
import {
  bmpString,
  integer,
  nothing,
  objectIdentifier,
  octetString,
  sequenceOf,
  setOf,
  taggedZero,
} from './write-der.ts';

// RFC 7292, appendix D, and RFC 2985, appendix A.
const oids = {
  data: '1.2.840.113549.1.7.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certificateBag: '1.2.840.113549.1.12.10.1.3',
  x509Certificate: '1.2.840.113549.1.9.22.1',
  friendlyName: '1.2.840.113549.1.9.20',
  localKeyId: '1.2.840.113549.1.9.21',
  sha1: '1.3.14.3.2.26',
} as const;

/** RFC 2985 allows a friendly name 255 units; a character may take two. */
const longestFriendlyName = 127;

/**
 * A PFX file (PKCS#12, RFC 7292). The certificates stand in it as they are, since they are no secret; the key is encrypted already;
 * the MAC lets a program say at once that a password is wrong. It is SHA-1, which every program that reads PFX knows.
 */
export function writePfx(credential: ProvenCredential, password: string): BinaryText {
  const safes = toDer(
    sequenceOf(
      data(toDer(sequenceOf(...certificateBags(credential)))),
      data(toDer(sequenceOf(keyBag(credential)))),
    ),
  );
  return toDer(sequenceOf(integer(3), data(safes), macOf(safes, password, credential.macIterations)));
}

/** ContentInfo (RFC 5652, section 3) around plain bytes. */
function data(bytes: BinaryText): Node {
  return sequenceOf(objectIdentifier(oids.data), taggedZero(octetString(bytes)));
}

function keyBag(credential: ProvenCredential): Node {
  return bag(oids.shroudedKeyBag, credential.encryptedKey, pairing(credential));
}

function certificateBags(credential: ProvenCredential): Node[] {
  return credential.certificates.map(({ der }, place) => {
    const value = sequenceOf(objectIdentifier(oids.x509Certificate), taggedZero(octetString(der)));
    return bag(oids.certificateBag, value, place === 0 ? pairing(credential) : []);
  });
}

function bag(oid: string, value: Node, attributes: readonly Node[]): Node {
  const parts = [objectIdentifier(oid), taggedZero(value)];
  return attributes.length > 0 ? sequenceOf(...parts, setOf(...attributes)) : sequenceOf(...parts);
}

/** What the key and its certificate have in common, by which programs find that they are a pair. */
function pairing({ displayName, certificates: [leaf] }: ProvenCredential): readonly Node[] {
  const name = [...(displayName ?? '').slice(0, 2 * longestFriendlyName)]
    .slice(0, longestFriendlyName)
    .join('');
  return [
    ...(name === '' ? [] : [attribute(oids.friendlyName, bmpString(name))]),
    attribute(oids.localKeyId, octetString(leaf.sha1)),
  ];
}

function attribute(oid: string, value: Node): Node {
  return sequenceOf(objectIdentifier(oid), setOf(value));
}

function macOf(safes: BinaryText, password: string, iterations: number): Node {
  const salt = toBinary(crypto.getRandomValues(new Uint8Array(20)));
  const key = pkcs12Key({ password, salt, purpose: purpose.integrity, iterations, length: 20 });
  const hmac = forge.hmac.create();
  hmac.start('sha1', key);
  hmac.update(safes);
  const digest = octetString(hmac.digest().getBytes());
  const hash = sequenceOf(objectIdentifier(oids.sha1), nothing());
  return sequenceOf(sequenceOf(hash, digest), octetString(salt), integer(iterations));
}
