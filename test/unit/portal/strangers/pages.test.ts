// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { themes } from '../../../strangers/all-pages.ts';
import { faultsOf } from '../../../strangers/judged.ts';
import { show } from '../../../strangers/show.ts';

/*
 * All pages of strangers, without layout: quick while one writes. Where the browsers are tried too they judge them as they are drawn, and this file is left out
 * (scripts/test.mjs).
 */
const judged = themes.flatMap(({ name, pages }) => {
  const plain = pages.filter(({ isDrawn }) => isDrawn !== true);
  return plain.length > 0 ? [[name, plain] as const] : [];
});

describe.each(judged)('%s', (_theme, pages) => {
  it.each(pages.map((each) => [each.it, each] as const))('%s', (_it, strange) => {
    show(strange.html);
    expect(faultsOf(strange)).toEqual([]);
  });
});
