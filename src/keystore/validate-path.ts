import type { Certificate } from './certificate.ts';
import { type GeneralName, mayStandFor } from './name-constraints.ts';

/**
 * Why a chain whose signatures are right is refused all the same. `expired`, `not-yet-valid`: an authority is, not the credential itself.
 * `constraint`: a certificate does what it, or one above it, does not allow. `key-use`: the credential may not be used to sign in.
 */
export type PathFault = 'expired' | 'not-yet-valid' | 'constraint' | 'key-use';

/**
 * Validates a path by RFC 5280, section 6.1, as far as a file can be asked: dates, basic constraints, path length, key usage, name
 * constraints, critical extensions; and, as OpenSSL and browsers do, the purposes that an authority is limited to. Left out: revocation,
 * which nobody can know offline, and policies, which are binding only where somebody asks for one. `openssl verify -purpose sslclient` gives
 * the same verdicts (test/unit/keystore/openssl-verify.test.ts). Of the libraries, the chain builder of @peculiar/x509 2.2.0 compares names, key
 * identifiers and signatures, and looks at no date or extension (its source, read 2026-11-29); pkijs 4.0.0 validates paths, and weighs 405 KB
 * for these eighty lines.
 * @param path the credential's own certificate first
 */
export function validatePath(path: readonly Certificate[], now: Date): ReadonlySet<PathFault> {
  const faults = new Set<PathFault>();
  const [leaf, ...authorities] = path;
  if (leaf) for (const fault of faultsOfLeaf(leaf)) faults.add(fault);
  if (path.some(({ extensions }) => extensions.isUnacceptable)) faults.add('constraint');
  for (const [at, authority] of authorities.entries()) {
    if (now > authority.notAfter) faults.add('expired');
    if (now < authority.notBefore) faults.add('not-yet-valid');
    const below = path.slice(0, at + 1);
    if (!maySign(authority) || !isLongEnough(authority, below) || !allowsNames(authority, below))
      faults.add('constraint');
  }
  return faults;
}

/** A machine credential signs in and signs what it sends (public RAM files of 2019 to 2025 say so: digitalSignature, clientAuth). */
function faultsOfLeaf({ isAuthority, extensions }: Certificate): readonly PathFault[] {
  const { keyUsage, purposes } = extensions;
  return [
    ...(isAuthority ? (['constraint'] as const) : []),
    ...(keyUsage?.signs === false || !isForClients(purposes) ? (['key-use'] as const) : []),
  ];
}

// RFC 5280, section 4.2.1.12.
const clientAuth = '1.3.6.1.5.5.7.3.2';
const anyPurpose = '2.5.29.37.0';

function isForClients(purposes: readonly string[] | null): boolean {
  return purposes === null || purposes.includes(clientAuth) || purposes.includes(anyPurpose);
}

function maySign({ extensions: { keyUsage, purposes } }: Certificate): boolean {
  return keyUsage?.signsCertificates !== false && isForClients(purposes);
}

/** How many authorities may stand between; those that are for themselves do not count, nor does the credential's own. */
function isLongEnough({ extensions }: Certificate, below: readonly Certificate[]): boolean {
  const most = extensions.basicConstraints?.pathLength ?? null;
  return most === null || below.slice(1).filter(({ isSelfIssued }) => !isSelfIssued).length <= most;
}

function allowsNames(
  { extensions: { nameConstraints } }: Certificate,
  below: readonly Certificate[],
): boolean {
  return (
    nameConstraints === null ||
    below.every((each, at) => (at > 0 && each.isSelfIssued) || mayStandFor(namesOf(each), nameConstraints))
  );
}

const emailAddress = '1.2.840.113549.1.9.1';

function namesOf({ subject, extensions }: Certificate): readonly GeneralName[] {
  const email = subject.texts.get(emailAddress);
  return [
    ...(subject.parts.length > 0 ? [{ kind: 'directory', name: subject } as const] : []),
    ...(email === undefined ? [] : [{ kind: 'email', text: email.toLowerCase() } as const]),
    ...extensions.alternativeNames,
  ];
}
