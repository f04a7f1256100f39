import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { makeCredential } from '../../../practice/keystore/credential.ts';
import { writeKeystore } from '../../../practice/keystore/keystore.ts';
import { asJson } from '../../../scripts/check-keystore/as-json.ts';
import { asText } from '../../../scripts/check-keystore/as-text.ts';
import { text } from '../../../scripts/check-keystore/text.ts';
import { check, goodCredential, goodXml, now, password, request, utf8 } from '../keystore/stores.ts';

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
  test('stands below the findings and below the credentials, in both answers', async () => {
    const other = await makeCredential({ ...request, displayName: 'Back room', password: 'Other-Horse-77' });
    const report = await check(writeKeystore([await goodCredential(), other]), password);
    const answer = { file: 'a.xml', result: 'checked', report } as const;

    const blocks = asText(answer, { now, colour: false }).trimEnd().split('\n\n');
    const [first = '', second = '', ofFile = ''] = blocks;
    for (const block of [first, second]) {
      expect(block).toMatch(
        /(key-matches|password-wrong)\).* Good to know \(days-left\): It stays valid for another /s,
      );
    }
    expect(ofFile).toMatch(
      /^ {2}Good to know \(password-for-some\): .*\n {4}What to do: Check which credential/,
    );
    expect(blocks).toHaveLength(3);

    const [file] = JSON.parse(asJson([answer], now)).files;
    expect(file.credentials[0].notes).toContainEqual({
      id: 'days-left',
      means: expect.stringMatching(/^It stays valid for another \d+ days, until \d+ \w+ \d{4}\.$/),
      todo: null,
    });
    expect(file.notes).toEqual([
      {
        id: 'password-for-some',
        means: expect.stringMatching(/^The password opens only 1 of the 2 credentials/),
        todo: expect.stringMatching(/^Check which credential/),
      },
    ]);
  });
});
