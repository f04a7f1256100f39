import type { Certificate } from './certificate.ts';
import { verifySignature } from './rsa.ts';

/**
 * Whether the certificates of a credential hang together, each signed by the next, up to one that signed itself.
 * `incomplete`: a certificate is not there, or its signature is of a kind that cannot be checked here. `invalid`: a signature
 * is wrong, or the signer is no authority. `consistent` says nothing about trust: anyone can make a chain of their own, and
 * the fingerprint of the tax office's production root was never published.
 */
export type ChainState = 'consistent' | 'incomplete' | 'invalid';

/** Signatures that were checked already: the upper part of the chain is the same in every credential of a file. */
export type CheckedSignatures = Map<Certificate, Map<Certificate, Promise<boolean | null>>>;

export interface Chain {
  readonly state: ChainState;
  /** The leaf, then each signer of the one before it, as far as the signatures are right. */
  readonly links: readonly Certificate[];
}

export async function checkChain(
  leaf: Certificate,
  certificates: readonly Certificate[],
  checked: CheckedSignatures,
): Promise<Chain> {
  const links = new Set<Certificate>();
  const ending = (state: ChainState): Chain => ({ state, links: [...links] });
  let current = leaf;
  while (!links.has(current)) {
    links.add(current);
    const { issuer } = current;
    const named = certificates.filter(({ subject }) => subject === issuer);
    if (named.length === 0) return ending('incomplete');
    const signer = await findSigner(current, named, checked);
    if (signer === 'unknown') return ending('incomplete');
    if (signer === 'nobody' || (signer !== leaf && !signer.isAuthority)) return ending('invalid');
    if (signer === current) return ending('consistent');
    current = signer;
  }
  return ending('invalid'); // They sign one another in a circle.
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
  const answer = bySigner.get(signer) ?? verifySignature({ ...signed, publicKey: signer.publicKey });
  bySigner.set(signer, answer);
  return answer;
}
