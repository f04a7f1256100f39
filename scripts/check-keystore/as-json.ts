import packageJson from '../../package.json' with { type: 'json' };
import { helpWithFinding, helpWithOtherFile, helpWithRefusal } from '../../src/help/of-keystore.ts';
import type { CheckedCredential } from '../../src/keystore/checked-credential.ts';
import type { Note } from '../../src/keystore/notes.ts';
import type { Sentence } from '../../src/values/sentence.ts';
import type { Answer } from './answer.ts';
import { say } from './words.ts';

/** The answer for other programs. Its names are a promise: docs/check-keystore.md. */
export function asJson(answers: readonly Answer[], now: Date): string {
  const document = {
    program: 'check-keystore',
    version: packageJson.version,
    checkedAt: now.toISOString(),
    files: answers.map(fileOf),
  };
  return `${inAscii(JSON.stringify(document, null, 2))}\n`;
}

function fileOf(answer: Answer) {
  const { file } = answer;
  if (answer.result === 'unreadable') {
    return { file, result: 'unreadable', means: answer.means, todo: answer.todo, credentials: [], notes: [] };
  }
  const { report } = answer;
  if (report.kind === 'refused') {
    return {
      file,
      result: 'refused',
      refusal: report.refusal,
      help: helpWithRefusal(report.refusal),
      ...inWords(report),
      credentials: [],
      notes: [],
    };
  }
  if (report.kind === 'other-file') {
    const { otherKind, means, more, todo, contents } = report;
    const meant = [means, ...more].map(say).join(' ');
    const credentials = contents.map(credentialOf);
    return {
      file,
      result: 'other-file',
      kind: otherKind,
      help: helpWithOtherFile(otherKind),
      means: meant,
      todo: say(todo),
      credentials,
      notes: [],
    };
  }
  const credentials = report.credentials.map(credentialOf);
  return { file, result: 'keystore', means: null, todo: null, credentials, notes: report.notes.map(noteOf) };
}

/** Names and texts of the file as they stand there. */
function credentialOf(credential: CheckedCredential) {
  return {
    id: credential.id,
    type: credential.type,
    displayName: credential.displayName,
    abn: credential.abn,
    legalName: credential.legalName,
    validFrom: credential.validFrom,
    validTo: credential.validTo,
    serialNumber: credential.serialNumber,
    sha1Fingerprint: credential.sha1Fingerprint,
    issuer: credential.issuer,
    verdict: credential.verdict,
    findings: credential.findings.map(({ id, severity, ...said }) => ({
      id,
      severity,
      ...helpWithFinding(id),
      ...inWords(said),
    })),
    notes: credential.notes.map(noteOf),
  };
}

function noteOf({ id, ...said }: Note) {
  return { id, ...inWords(said) };
}

function inWords({ means, todo }: { readonly means: Sentence; readonly todo: Sentence | null }) {
  return { means: say(means), todo: todo && say(todo) };
}

/**
 * The same JSON in ASCII, the rest in escapes: so nothing in it can steer a terminal (JSON lets characters from U+007F on through), and
 * a console with an old code page, as Windows has, hands it on unharmed.
 */
function inAscii(json: string): string {
  return json.replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
