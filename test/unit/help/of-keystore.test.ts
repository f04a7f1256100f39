import { expect, it, test } from 'vitest';
import { answerOf } from '../../../src/help/answers.ts';
import { findAnswers } from '../../../src/help/find-answers.ts';
import { helpWithFinding, helpWithOtherFile, helpWithRefusal } from '../../../src/help/of-keystore.ts';
import { type FindingId, severityOf } from '../../../src/keystore/findings.ts';
import { refusals } from '../../../src/keystore/refusals.ts';

const findings = Object.keys(severityOf) as FindingId[];

test.each(findings)('%s leads to an answer that has its code, or to none', (id) => {
  const { help, code } = helpWithFinding(id);
  const answer = help === null ? null : answerOf(help);
  expect(answer?.id ?? null).toBe(help);
  if (code !== null) {
    expect(answer?.codes).toContain(code);
    expect(findAnswers(code)[0]).toEqual({ kind: 'answer', answer });
  }
});

it('a good finding leads nowhere, what has ended to a renewal, a wrong password to the password', () => {
  expect(helpWithFinding('password-opens')).toEqual({ help: null, code: null });
  expect(helpWithFinding('expired').help).toBe('expired');
  expect(helpWithFinding('password-wrong')).toEqual({ help: 'software-password', code: '4400' });
});

test.each(refusals)('a file refused as %s leads to an answer', (refusal) => {
  expect(answerOf(helpWithRefusal(refusal))).not.toBeNull();
});

test.each(['pfx', 'pem', 'certificate', 'browser-copy', 'placeholder'] as const)(
  'a file of the kind %s leads to an answer',
  (kind) => {
    expect(answerOf(helpWithOtherFile(kind))).not.toBeNull();
  },
);
