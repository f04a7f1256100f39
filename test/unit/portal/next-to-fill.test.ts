// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { nextToFill } from '../../../src/portal/find/next-to-fill.ts';

const fields = () => [...document.querySelectorAll('input,textarea,select,[role="combobox"]')];
const next = () => nextToFill(fields())?.id ?? null;
const show = (html: string) => {
  document.body.innerHTML = html;
};
const enter = (id: string, value: string) => {
  (document.getElementById(id) as HTMLInputElement).value = value;
};

describe('the next field to fill in', () => {
  beforeEach(() => show('<input id="a"><textarea id="b"></textarea><input id="c">'));

  test('is the first in which nothing stands', () => {
    expect(next()).toBe('a');
    enter('a', '1 Mill Street');
    expect(next()).toBe('b');
    enter('c', '2550');
    expect(next()).toBe('b');
    enter('b', 'Ingleton');
    expect(next()).toBe(null);
  });

  test('is one with nothing but spaces', () => {
    enter('a', '  ');
    expect(next()).toBe('a');
  });

  test.each([
    ['<select id="s"><option value="">State</option><option>NSW</option></select>', 's'],
    ['<select id="s"><option>Please select</option><option>NSW</option></select>', 's'],
    ['<select id="s"></select>', 's'],
    ['<select id="s"><option>Please select</option><option selected>NSW</option></select>', null],
  ])('of a list: %s', (html, expected) => {
    show(html);
    expect(next()).toBe(expected);
  });

  test('is not a drawn list, whose choice may stand beside its field, once anything was entered', () => {
    show('<div>NSW <input id="s" role="combobox"></div><input id="p">');
    expect(next()).toBe('s');
    enter('p', '2550');
    expect(next()).toBe(null);
  });
});
