import forge from 'node-forge';
import { type Authority, practiceAuthority } from './authority.ts';
import { randomBinary } from './bytes.ts';
import { makeCertificate, makeSerial } from './certificate.ts';
import { machineExtensions } from './extensions.ts';
import { integrityOf } from './integrity.ts';
import { machineName } from './names.ts';
import { makePkcs7 } from './pkcs7.ts';
import { encryptPrivateKey } from './private-key.ts';
import { makeRsaKey } from './rsa-key.ts';

const day = 86_400_000;
const tenMinutes = 600_000;

/** What a person asks the portal for, and what a test may wish otherwise. */
export interface CredentialRequest {
  readonly abn: string;
  readonly legalName: string;
  /** The display name, which RAM also calls credential name. */
  readonly displayName: string;
  readonly password: string;
  /** The moment of creation. */
  readonly now: Date;
  /** Years of 365 days, as the ATO counts them: a leap year makes the last good day come a day early. 2 unless told. */
  readonly validYears?: number;
  /** Instead of ten minutes before creation. */
  readonly notBefore?: Date;
  /** Instead of two years, less a second, after `notBefore`. */
  readonly notAfter?: Date;
  /** Instead of the one practice authority of this process. */
  readonly authority?: Authority;
  readonly modulusLength?: number;
}

/** One `credential` element before it is written. Byte fields are binary strings. Edit a copy to make a defect. */
export interface Credential {
  readonly type: string;
  readonly id: string;
  readonly name1: string;
  readonly name2: string;
  readonly abn: string;
  readonly legalName: string;
  readonly personId: string;
  /** Decimal. */
  readonly serialNumber: string;
  readonly created: Date;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly salt: string;
  readonly fingerprint: string;
  readonly publicCertificate: string;
  readonly protectedKey: string;
  readonly integrity: string;
}

/** Times in certificates have whole seconds. */
function wholeSeconds(time: number): Date {
  return new Date(Math.floor(time / 1000) * 1000);
}

/** Makes one machine credential with a key of its own, in the format of RAM files of 2023 to 2025. */
export async function makeCredential(request: CredentialRequest): Promise<Credential> {
  const { abn, displayName, legalName, now } = request;
  const authority = request.authority ?? (await practiceAuthority());
  const key = await makeRsaKey(request.modulusLength);
  const serialHex = makeSerial();
  const notBefore = request.notBefore ?? wholeSeconds(now.getTime() - tenMinutes);
  const life = (request.validYears ?? 2) * 365 * day - 1000;
  const notAfter = request.notAfter ?? new Date(notBefore.getTime() + life);
  const leaf = await makeCertificate({
    subject: machineName(abn, displayName),
    issuer: authority.sub.certificate.subject.attributes,
    publicKey: key.publicKey,
    signer: authority.subKey,
    serialHex,
    notBefore,
    notAfter,
    extensions: machineExtensions(authority.sub.certificate.publicKey as forge.pki.rsa.PublicKey),
  });
  const salt = randomBinary(20);
  const credential = {
    type: 'D',
    id: `ABRD:${abn}_${displayName}`,
    name1: displayName,
    name2: '',
    abn,
    legalName,
    personId: '',
    serialNumber: BigInt(`0x${serialHex}`).toString(),
    created: now,
    notBefore,
    notAfter,
    salt,
    fingerprint: forge.md.sha1.create().update(leaf.der).digest().getBytes(),
    publicCertificate: await makePkcs7([leaf, authority.sub, authority.root], authority, now),
    protectedKey: encryptPrivateKey(key.pkcs8, request.password, salt),
  };
  return { ...credential, integrity: integrityOf(credential) };
}
