import type { Prints } from './checksums.ts';

/** What an attestation says it is about: files and their SHA-256 (in-toto Statement v1, https://in-toto.io/Statement/v1). */
interface Subject {
  readonly name: string;
  readonly digest: { readonly sha256?: string };
}

/** Where a release was made of what. */
export interface Origin {
  readonly commit: string;
  /** The repository's address; null where none is known. */
  readonly repository: string | null;
  readonly node: string;
}

export const statementFile = 'provenance.intoto.json';

/**
 * What the release's workflow attests and signs, written here without a signature, so that a dry run shows it: GitHub makes its own of the same files
 * (actions/attest-build-provenance), and `subjectsOf` reads both.
 */
export function statementText(prints: Prints, { commit, repository, node }: Origin): string {
  const subject = [...prints].map(([name, sha256]) => ({ name, digest: { sha256 } }));
  const source = { ...(repository && { uri: `git+${repository}` }), digest: { gitCommit: commit } };
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'npm run package',
        externalParameters: {},
        internalParameters: { node },
        resolvedDependencies: [source],
      },
      // Not signed: whoever reads it has to make the packages again and compare.
      runDetails: { builder: { id: 'unsigned, made by npm run release' } },
    },
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}

/**
 * The files that an attestation is about. It may be a bare statement, a signed one (DSSE), or a bundle of Sigstore as GitHub writes it, one a line.
 * Whether the signature is good is asked of `gh attestation verify`; here is read what was signed.
 */
export function subjectsOf(text: string): Prints {
  const documents = isOneDocument(text)
    ? [JSON.parse(text)]
    : text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
  const subjects = documents.flatMap((document) => statementIn(document));
  if (subjects.length === 0) throw new Error('The attestation names no file.');
  return new Map(
    subjects.map(({ name, digest }) => {
      if (!digest.sha256) throw new Error(`The attestation has no SHA-256 of ${name}.`);
      return [name, digest.sha256];
    }),
  );
}

function isOneDocument(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function statementIn(document: {
  readonly subject?: readonly Subject[];
  readonly payload?: string;
  readonly dsseEnvelope?: { readonly payload: string };
}): readonly Subject[] {
  const payload = document.dsseEnvelope?.payload ?? document.payload;
  return payload ? JSON.parse(Buffer.from(payload, 'base64').toString()).subject : (document.subject ?? []);
}
