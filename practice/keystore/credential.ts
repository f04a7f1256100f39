import forge from 'node-forge';
import { type Authority, practiceAuthority } from './authority.ts';
import { makeCertificate, makeSerial } from './certificate.ts';
import type { Credential } from './credential-fields.ts';
import { eras } from './eras.ts';
import { integrityOf } from './integrity.ts';
import { encryptPrivateKey } from './private-key.ts';
import { chance, type Source } from './source.ts';

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
  /** Whose program wrote it; `ram2023` unless told. */
  readonly era?: keyof typeof eras;
  /** Makes it a person's credential instead of a machine's (AUSkey only). */
  readonly personId?: string;
  /** Where salt, serial number and key come from; chance unless told. */
  readonly source?: Source;
}

/** Times in certificates have whole seconds. */
function wholeSeconds(time: number): Date {
  return new Date(Math.floor(time / 1000) * 1000);
}

/** Makes one credential with a key of its own; unless told, a machine credential in the format of RAM files of 2023 to 2025. */
export async function makeCredential(request: CredentialRequest): Promise<Credential> {
  const { abn, legalName, now, personId = '' } = request;
  const era = eras[request.era ?? 'ram2023'];
  const source = request.source ?? chance;
  const authority = request.authority ?? (await practiceAuthority());
  const key = await source.key(request.modulusLength ?? era.modulusLength);
  const serialHex = makeSerial(source, era.serialLength);
  const notBefore = request.notBefore ?? wholeSeconds(now.getTime() - tenMinutes);
  const life = (request.validYears ?? 2) * 365 * day - 1000;
  const notAfter = request.notAfter ?? new Date(notBefore.getTime() + life);
  const holder = { abn, commonName: request.displayName, personId };
  const leaf = await makeCertificate({
    subject: era.subject(holder),
    issuer: authority.sub.certificate.subject.attributes,
    publicKey: key.publicKey,
    signer: authority.subKey,
    serialHex,
    notBefore,
    notAfter,
    extensions: era.extensions(authority.sub.certificate.publicKey as forge.pki.rsa.PublicKey, holder),
  });
  const salt = source.bytes(era.saltLength);
  const credential = {
    ...nameFields(request),
    abn,
    legalName,
    personId,
    serialNumber: BigInt(`0x${serialHex}`).toString(),
    created: now,
    notBefore,
    notAfter,
    zone: era.zone,
    salt,
    fingerprint: forge.md.sha1.create().update(leaf.der).digest().getBytes(),
    publicCertificate: await era.pkcs7([leaf, authority.sub, authority.root], authority, now),
    protectedKey: encryptPrivateKey(key.pkcs8, request.password, salt),
  };
  return { ...credential, integrity: integrityOf(credential) };
}

/** A person's credential splits the name and is known by the registration id (AUSkey only). */
function nameFields({ abn, displayName, personId }: CredentialRequest) {
  if (!personId) return { type: 'D', id: `ABRD:${abn}_${displayName}`, name1: displayName, name2: '' };
  const [name1 = '', ...rest] = displayName.split(' ');
  return { type: 'U', id: `ABRP:${abn}_${personId}`, name1, name2: rest.join(' ') };
}
