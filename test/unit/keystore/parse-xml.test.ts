import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/keystore/limits.ts';
import { parseXml } from '../../../src/keystore/parse-xml.ts';
import { scanXml } from '../../../src/keystore/scan-xml.ts';

/** A piece of a document's text, and what it says. */
const piece = fc.oneof(
  fc
    .string({ unit: fc.constantFrom('A', '>', ']', ' ', '\n', '"', 'é', '\u{1f600}'), maxLength: 200 })
    .map((text) => ({ written: text.replaceAll(']]>', ']'), says: text.replaceAll(']]>', ']') })),
  fc.constantFrom(
    { written: '&amp;', says: '&' },
    { written: '&lt;', says: '<' },
    { written: '&#13;', says: '\r' },
    { written: '&#x1f600;', says: '\u{1f600}' },
    { written: '<!-- > & ]]> -->', says: '' },
    { written: '<![CDATA[&amp; < >]]>', says: '&amp; < >' },
    { written: '<?pi > ?>', says: '' },
    { written: '<b c=">" d="&quot;"/>', says: '' },
  ),
);

test('text says what is written, however long it is and whatever stands in it: 1,000 documents', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const written = pieces.map((each) => each.written).join('');
      // Two pieces may make one of these together, and then it is no XML.
      fc.pre(!/\]\]>/.test(written.replace(/<!\[CDATA\[.*?\]\]>|<!--.*?-->/gs, '')));
      const says = pieces.map((each) => each.says).join('');
      expect(parseXml(`<a>${written}</a>`)?.text).toBe(says);
    }),
    { numRuns: 1000 },
  );
});

test('white space that is longer than any field says nothing, whatever its line ends', () => {
  const of = (blank: string) =>
    parseXml(`<a x="1">${blank}<b>one</b>${blank}<c> two </c><!-- ${blank} -->${blank}</a>`)?.children.map(
      ({ name, text }) => `${name}:${text}`,
    );
  const expected = ['b:one', 'c: two '];
  expect(of('\n')).toEqual(expected);
  for (const blank of ['\r\n', '\n\r', '\r', ' \t']) expect(of(blank.repeat(600_000))).toEqual(expected);
});

test('a comment and an instruction that are longer than any field say nothing either', () => {
  const long = '<x> '.repeat(300_000);
  for (const nothing of [`<!--${long}-->`, `<?y ${long}?>`])
    expect(parseXml(`<a>${nothing}<b>o${nothing}ne</b></a>${nothing}`)?.children[0]?.text).toBe('one');
});

test('white space of a field stays to the letter', () => {
  for (const length of [10_000, 400_000]) {
    const blank = ' \n'.repeat(length);
    expect(parseXml(`<a><b>${blank}</b></a>`)?.children[0]?.text).toBe(blank);
  }
});

test('white space may stand around the root, as much as there is', () => {
  const blank = ' \n'.repeat(100_000);
  expect(parseXml(`<?xml version="1.0"?>${blank}<!-- x -->${blank}<a>b</a>${blank}`)?.text).toBe('b');
});

test.each([
  ['a\r\nb', 'a\nb'],
  ['a\rb\r\r\nc\n\r', 'a\nb\n\nc\n\n'],
  ['\r', '\n'],
  ['\ufeff\r', '\ufeff\n'],
  ['\u{1f600}\r\n&#13;', '\u{1f600}\n\r'],
])('every line end is one line feed, but for those that are written as a reference: %j', (written, says) => {
  expect(parseXml(`<a>${written}</a>`)?.text).toBe(says);
});

test('a prefix means what the nearest element around it says', () => {
  const xml = '<a xmlns="u" xmlns:p="v"><p:b><c xmlns="w" xmlns:p="x"><p:d/></c><e/></p:b></a>';
  const [b] = parseXml(xml)?.children ?? [];
  const [c, e] = b?.children ?? [];
  expect([b, c, c?.children[0], e].map((each) => `${each?.namespace} ${each?.name}`)).toEqual([
    'v b',
    'w c',
    'x d',
    'u e',
  ]);
  expect(parseXml('<a><p:b xmlns:p="v"/><p:c/></a>')).toBeNull();
});

test('what closes a CDATA section stands nowhere else', () => {
  expect(scanXml('<a>]]></a>')).toBe('not-xml');
  expect(scanXml('<a><![CDATA[x]]></a>')).toBeNull();
});

describe('what would keep a parser for seconds never comes to it', () => {
  const most = limits.nodes;
  test.each([
    ['elements', '<b/>'.repeat(most)],
    ['elements with text between', '<b>x</b>'.repeat(most)],
    ['comments', '<!-- -->'.repeat(most)],
    ['instructions', '<?b?>'.repeat(most)],
    ['CDATA sections', '<![CDATA[]]>'.repeat(most).replaceAll('>', '><b/>')],
    [
      'attributes',
      `<b ${Array.from({ length: 500 }, (_, at) => `c${at}=""`).join(' ')}/>`.repeat(most / 500),
    ],
    [
      'prefixes',
      `<b ${Array.from({ length: 500 }, (_, at) => `xmlns:c${at}="d"`).join(' ')}/>`.repeat(most / 500),
    ],
    ['references', `<b>${'&#65;'.repeat(1000)}</b>`.repeat(limits.references / 1000)],
    ['references in attributes', `<b c="${'&#65;'.repeat(1000)}"/>`.repeat(limits.references / 1000)],
  ])('%s', (_, inside) => {
    // One of each more than is taken on, by the root or the reference.
    expect(scanXml(`<a b="&amp;">${inside}</a>`)).toBe('too-large');
  });
});
