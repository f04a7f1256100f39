import packageJson from '../../package.json' with { type: 'json' };
import type { CheckedCredential } from '../../src/keystore/report.ts';
import type { Sentence } from '../../src/sentence.ts';
import type { Answer } from './answer.ts';
import { notesOf } from './notes.ts';
import { say } from './words.ts';

/** The answer for other programs. Its names are a promise: docs/check-keystore.md. */
export function asJson(answers: readonly Answer[], now: Date): string {
  const document = {
    program: 'check-keystore',
    version: packageJson.version,
    checkedAt: now.toISOString(),
    files: answers.map(fileOf),
  };
  return `${withoutControls(JSON.stringify(document, null, 2))}\n`;
}

function fileOf(answer: Answer) {
  const { file } = answer;
  if (answer.result === 'unreadable') {
    return { file, result: 'unreadable', means: answer.means, todo: answer.todo, credentials: [] };
  }
  const { report } = answer;
  if (report.kind === 'refused') {
    return { file, result: 'refused', refusal: report.refusal, ...inWords(report), credentials: [] };
  }
  const credentials = report.credentials.map(credentialOf);
  return { file, result: 'keystore', means: null, todo: null, credentials };
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
    findings: credential.findings.map(({ id, severity, ...said }) => ({ id, severity, ...inWords(said) })),
    notes: notesOf(credential).map(({ id, ...said }) => ({ id, ...inWords(said) })),
  };
}

function inWords({ means, todo }: { readonly means: Sentence; readonly todo: Sentence | null }) {
  return { means: say(means), todo: todo && say(todo) };
}

/**
 * The same JSON, with every character that could steer a terminal written as an escape: JSON itself leaves those from U+007F on, and
 * those that turn the writing direction, as they are.
 */
function withoutControls(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    character === '\n' ? character : character.split('').map(asEscape).join(''),
  );
}

function asEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
