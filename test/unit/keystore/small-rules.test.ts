import { describe, expect, test } from 'vitest';
import { moment, readNode } from '../../../src/keystore/asn1.ts';
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

describe('a moment in a certificate', () => {
  const utcTime = 0x17;
  const generalizedTime = 0x18;

  // `openssl verify` (3.0.19) takes and refuses the same ones: "format error in certificate's notAfter field".
  test.each([
    [utcTime, '280204000000Z', '2028-02-04T00:00:00.000Z'],
    [utcTime, '491231235959Z', '2049-12-31T23:59:59.000Z'],
    [utcTime, '501231235959Z', '1950-12-31T23:59:59.000Z'],
    [generalizedTime, '20500101000000Z', '2050-01-01T00:00:00.000Z'],
    [generalizedTime, '99991231235959Z', '9999-12-31T23:59:59.000Z'],
    [utcTime, '280230000000Z', undefined],
    [generalizedTime, '20281304000000Z', undefined],
    [utcTime, '280203240000Z', undefined],
    [utcTime, '280204000060Z', undefined],
    [utcTime, '2802040000Z', undefined],
    [utcTime, '280204100000+1000', undefined],
    [generalizedTime, '20280204100000+1000', undefined],
    [generalizedTime, '20280204100000', undefined],
    [generalizedTime, '20280204000000.5Z', undefined],
    [utcTime, '', undefined],
  ])('%i %s', (tag, text, iso) => {
    const node = readNode(String.fromCharCode(tag, text.length) + text) ?? undefined;
    expect(moment(node)?.toISOString()).toBe(iso);
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
