import { describe, expect, test } from 'vitest';
import { check } from './stores.ts';

describe('text that would keep a careless reader busy for ever is refused all the same', () => {
  test.each([
    ['many opening brackets', '<'.repeat(3_000_000)],
    ['many quotes', `<a ${'"'.repeat(3_000_000)}`],
    ['many comments that do not end', `<a>${'<!--'.repeat(700_000)}`],
    ['many CDATA sections that do not end', `<a>${'<![CDATA['.repeat(300_000)}`],
    ['many elements', `<a>${'<b/>'.repeat(900_000)}</a>`],
    ['many ampersands', `<a>${'&'.repeat(3_000_000)}</a>`],
    ['many instructions', `${'<?a?>'.repeat(600_000)}<a/>`],
    ['many CDATA sections that end', `<a>${'<![CDATA[x]]>'.repeat(500_000)}</a>`],
    [
      'one element with very many attributes',
      `<a ${Array.from({ length: 300_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
    ],
    ['one very long text', `<a>${'x'.repeat(9_000_000)}</a>`],
    ['one very long name', `<${'a'.repeat(9_000_000)}/>`],
  ])('%s', async (_, text) => {
    const report = await check(text);
    expect(report.kind).toBe('refused');
  });
});
