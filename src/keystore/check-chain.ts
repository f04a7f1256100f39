import type { Certificate } from './certificate.ts';
import { isSameName } from './distinguished-name.ts';
import { hasSigned } from './signatures.ts';
import { type PathFault, validatePath } from './validate-path.ts';

/**
 * Whether the certificates of a credential hang together, each signed by the next, up to one that signed itself.
 * `incomplete`: a certificate is not there. `unchecked`: a signature or a key is of a kind that cannot be checked here. `invalid`: a
 * signature is wrong, or the signer is no authority. `self-signed`: the credential's own certificate signed itself. `consistent`
 * says nothing about trust: anyone can make a chain of their own, and the fingerprint of the tax office's production root was
 * never published.
 */
export type ChainState = 'consistent' | 'incomplete' | 'unchecked' | 'invalid' | 'self-signed';

/** Signatures that were checked already: the upper part of the chain is the same in every credential of a file. */
export type CheckedSignatures = Map<Certificate, Map<Certificate, Promise<boolean | null>>>;

export interface Chain {
  readonly state: ChainState;
  /** The leaf, then each signer of the one before it, as far as the signatures are right. */
  readonly links: readonly Certificate[];
  /** What those links forbid one another. */
  readonly faults: ReadonlySet<PathFault>;
}

export async function checkChain(
  leaf: Certificate,
  certificates: readonly Certificate[],
  { signatures, now }: { readonly signatures: CheckedSignatures; readonly now: Date },
): Promise<Chain> {
  const links = new Set<Certificate>();
  const ending = (state: ChainState): Chain => {
    const path = [...links];
    return { state, links: path, faults: validatePath(path, now) };
  };
  let current = leaf;
  while (!links.has(current)) {
    links.add(current);
    const { issuer } = current;
    const named = certificates.filter(({ subject }) => isSameName(subject, issuer));
    if (named.length === 0) return ending('incomplete');
    const signer = await findSigner(current, likelyFirst(named, now), signatures);
    if (signer === 'unknown') return ending('unchecked');
    if (signer === 'nobody' || (signer !== leaf && !mayBeAuthority(signer))) return ending('invalid');
    if (signer === current) return ending(current === leaf ? 'self-signed' : 'consistent');
    current = signer;
  }
  return ending('invalid'); // They sign one another in a circle.
}

/** A root of version 1 cannot say what it is: there were no extensions yet (RFC 5280, section 6.1.4, k). */
function mayBeAuthority({ isAuthority, isSelfIssued, version }: Certificate): boolean {
  return isAuthority || (version < 3 && isSelfIssued);
}

/** An authority may have several certificates for one key: one that is valid now, and one that has signed itself, ends the chain well. */
function likelyFirst(named: readonly Certificate[], now: Date): readonly Certificate[] {
  const likeness = ({ notBefore, notAfter, isSelfIssued }: Certificate) =>
    (notBefore <= now && now <= notAfter ? 2 : 0) + (isSelfIssued ? 1 : 0);
  return named.toSorted((one, other) => likeness(other) - likeness(one));
}

async function findSigner(
  signed: Certificate,
  candidates: readonly Certificate[],
  checked: CheckedSignatures,
): Promise<Certificate | 'nobody' | 'unknown'> {
  let unknown = false;
  for (const candidate of candidates) {
    const right = await checkOnce(signed, candidate, checked);
    if (right) return candidate;
    if (right === null) unknown = true;
  }
  return unknown ? 'unknown' : 'nobody';
}

function checkOnce(signed: Certificate, signer: Certificate, checked: CheckedSignatures) {
  const bySigner = checked.get(signed) ?? new Map<Certificate, Promise<boolean | null>>();
  checked.set(signed, bySigner);
  const answer = bySigner.get(signer) ?? hasSigned(signer.publicKey, signed);
  bySigner.set(signer, answer);
  return answer;
}
