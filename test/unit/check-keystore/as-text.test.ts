import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { asJson } from '../../../scripts/check-keystore/as-json.ts';
import { asText } from '../../../scripts/check-keystore/as-text.ts';
import { text } from '../../../scripts/check-keystore/text.ts';
import { sentence } from '../../../src/sentence.ts';
import { check, credentialsOf, goodXml, now, utf8 } from '../keystore/stores.ts';

describe('the answer as text', () => {
  test('says the same without colours', async () => {
    const reports = [await check(await goodXml()), await check(utf8('no XML'))];
    for (const report of reports) {
      const answer = { file: 'a.xml', result: 'checked', report } as const;
      const coloured = asText(answer, { now, colour: true });
      const plain = asText(answer, { now, colour: false });
      expect(coloured).not.toBe(plain);
      expect(stripVTControlCharacters(coloured)).toBe(plain);
    }
  });

  test.each([
    [730, '730 days left'],
    [1, '1 day left'],
    [0, 'today'],
    [-1, 'ended 1 day ago'],
    [-71, 'ended 71 days ago'],
  ])('%i days are “%s”', (days, words) => {
    expect(text.daysLeft(days)).toBe(words);
  });
});

describe('what is good to know', () => {
  test('stands below the findings, in both answers', async () => {
    const note = {
      id: 'some-note',
      means: sentence('keystore_page_lead'),
      todo: sentence('keystore_page_check'),
    };
    const credentials = (await credentialsOf(await goodXml())).map((one) => ({ ...one, notes: [note] }));
    const answer = { file: 'a.xml', result: 'checked', report: { kind: 'keystore', credentials } } as const;
    const lines = asText(answer, { now, colour: false }).trimEnd().split('\n');
    expect(lines.slice(-2).map((line) => line.trim())).toEqual([
      expect.stringMatching(/^Good to know \(some-note\): Choose the keystore file/),
      'What to do: Check',
    ]);
    const [file] = JSON.parse(asJson([answer], now)).files;
    expect(file.credentials[0].notes).toEqual([
      { id: 'some-note', means: expect.stringMatching(/^Choose the keystore file/), todo: 'Check' },
    ]);
  });
});
