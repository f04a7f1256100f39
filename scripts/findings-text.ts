import type { KeystoreAnswer } from '../test/browser/harness/keystore-page.ts';

/** The keystore page's answer as plain lines. */
export function findingsAsText(answer: KeystoreAnswer): string {
  if (answer.result === 'refused') return `Refused (${answer.refusal}): ${answer.text}\n`;
  if (answer.result === 'other-file') return `${answer.kind}: ${answer.text}\n`;
  const parts = answer.credentials.map(({ credential, verdict, facts, findings }) =>
    [
      `${credential}: ${verdict}`,
      ...Object.entries(facts).map(([term, value]) => `  ${term}: ${value}`),
      ...findings.map(({ id, text }) => `  [${id}] ${text}`),
    ].join('\n'),
  );
  return `${parts.join('\n\n')}\n`;
}
