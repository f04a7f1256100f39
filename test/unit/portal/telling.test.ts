// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { controls } from '../../../src/portal/controls.ts';
import {
  isTellingCandidate,
  isTellingLine,
  isTellingTable,
  isTellingTitle,
} from '../../../src/portal/dom/telling.ts';
import { squeeze } from '../../../src/portal/dom/text.ts';
import { columnWords, labels } from '../../../src/portal/lists/columns.ts';
import { credentialStatuses } from '../../../src/portal/sighting.ts';

const made = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
};

describe('what can matter is kept', () => {
  const pressed = Object.values(controls).flatMap(({ kind, names }) => (kind === 'press' ? names : []));
  test.each(pressed.map(({ text }) => text))('to press: %s', (text) => {
    expect(isTellingCandidate({ element: document.body, texts: [squeeze(`add ${text} now`)] })).toBe(true);
  });

  const words = [
    ...columnWords.filter(
      (word) => !/^(Representative|Role|Authorised user|Access level|Actioned|Serial)/.test(word),
    ),
    ...labels.name('entities'),
    ...labels.name('credentials'),
    ...labels.status,
    ...labels.validTo,
    ...labels.abn,
    ...credentialStatuses.map(String),
  ];
  test.each([...new Set(words)].filter((word) => word !== 'null'))('a line: %s', (word) => {
    expect(isTellingLine(word)).toBe(true);
    expect(isTellingLine(`${word}: something`)).toBe(true);
  });

  test.each([
    'ABN 51 824 753 556', '51824753556', '4821', '4 8 2 1', 'robin@example.com', 'Sydney NSW 2000', 'REB.BR.0312', 'Please wait',
    'No records', 'You cannot act for any business', 'Your session has timed out', 'Va\u00adlid to', 'Ｖalid to', 'Con\uFB01rm a pass\u00adword',
  ])('a line: %s', (text) => expect(isTellingLine(text)).toBe(true)); // biome-ignore format: dense

  test('a heading whose words are in a picture or in another tree', () => {
    expect(isTellingTitle(made('<h1><img alt="Machine credentials"></h1>'))).toBe(true);
    const heading = made('<h1><ram-title></ram-title></h1>');
    heading.firstElementChild?.attachShadow({ mode: 'open' });
    expect(isTellingTitle(heading)).toBe(true);
  });
});

test('what cannot is not: most of a big page', () => {
  expect(isTellingLine('Invoice of a customer')).toBe(false);
  expect(isTellingCandidate({ element: document.body, texts: ['paytheinvoice'] })).toBe(false);
  expect(isTellingTitle(made('<h2>Opening hours</h2>'))).toBe(false);
  expect(isTellingTable(made('<table><tr><th>Day</th><th>Hours</th></tr></table>'))).toBe(false);
});
