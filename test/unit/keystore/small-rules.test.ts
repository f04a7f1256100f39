import { describe, expect, test } from 'vitest';
import { fromBase64 } from '../../../src/keystore/bytes.ts';
import { findPasswordFlaw } from '../../../src/keystore/password-rules.ts';
import { isSameMoment } from '../../../src/keystore/recorded-date.ts';
import { quotedText, shownText } from '../../../src/keystore/shown-text.ts';

describe('a password that cannot be right', () => {
  test.each([
    ['Password1!', null],
    ['correct-HORSE', null],
    [' Password1!', 'space-around'],
    ['Password1!\n', 'space-around'],
    ['Pass word1!', 'space-inside'],
    ['Password1’', 'curly-quote'],
    ['Pässword1!', 'foreign-character'],
    ['Passw1!', 'too-short'],
    ['password11', 'too-plain'],
    ['PASSWORD1!', 'too-plain'],
    ['PasswordPassword', 'too-plain'],
  ])('%j', (password, flaw) => {
    expect(findPasswordFlaw(password)).toBe(flaw);
  });
});

describe('a recorded date and the certificate’s', () => {
  const certified = new Date('2025-07-25T00:07:15Z');

  test.each([
    ['2025-07-25T00:07:15+10:00', true], // RAM: the UTC clock, labelled wrongly
    ['2025-07-25T10:07:15+10:00', true], // AUSkey
    ['2025-07-25T00:07:15+00:00', true], // 2020
    ['2025-07-25T00:07:15.000Z', true], // the official kit
    ['2025-07-24T19:07:15-05:00', true],
    ['2025-07-25T00:07:16+10:00', false],
    ['2025-07-25T00:07:15-05:00', false],
    ['2025-07-26T00:07:15+10:00', false],
    ['2025-13-25T00:07:15Z', false],
    ['25/07/2025', false],
    ['', false],
  ])('%s', (recorded, same) => {
    expect(isSameMoment(recorded, certified)).toBe(same);
  });
});

describe('text of a file in a sentence', () => {
  test('hidden characters are made visible', () => {
    expect(shownText('a\u202Eb\u0000c\u200Bd')).toBe('a[U+202E]b[U+0000]c[U+200B]d');
  });

  test('a long text is cut between characters', () => {
    expect(shownText('😀'.repeat(200))).toBe(`${'😀'.repeat(120)}…`);
  });

  test('other writing directions are shut off', () => {
    expect(quotedText('مرحبا')).toBe('\u2068مرحبا\u2069');
    expect(quotedText('Front desk')).toBe('Front desk');
  });
});

describe('base64', () => {
  test.each([
    ['AQID', '\u0001\u0002\u0003'],
    [' AQ\r\nI=\t', '\u0001\u0002'],
    ['AQI', null],
    ['AQ*D', null],
    ['', null],
  ])('%j', (text, bytes) => {
    expect(fromBase64(text)).toBe(bytes);
  });
});
