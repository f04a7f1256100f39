import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardStyle } from '../../../src/content/pointer/card-style.ts';
import { sourcesIn } from './sources.ts';

const tokens = 'src/values/tokens.css';
/** Paper has no dark and no scale of its own. */
const paper = 'src/register-page/print.css';
const styles = [
  ...sourcesIn('src', /\.css$/).filter(({ path }) => path !== tokens && path !== paper),
  ...sourcesIn('src/content', /(card-style|ring|cover)\.ts$/),
];

const inStyles = (what: RegExp): string[] =>
  styles.flatMap(({ path, text }) => [...text.matchAll(what)].map(([found]) => `${path}: ${found}`));

describe('one look for pages and guide', () => {
  test('there are styles to judge', () => {
    expect(styles.length).toBeGreaterThan(10);
    expect(inStyles(/var\(--accent\)/g).length).toBeGreaterThan(5);
  });

  test('colours stand in one place', () => {
    expect(inStyles(/(?<=[:\s(])#[0-9a-f]{3,8}\b/gi)).toEqual([]);
    expect(inStyles(/\b(rgba?|hsla?|oklch)\([^)]*\)/g)).toEqual([]);
  });

  test('sizes of type stand in one place', () => {
    expect(inStyles(/font-size:\s*[\d.]+(px|rem|pt)/g)).toEqual([]);
    expect(inStyles(/font:[^;]*?\b[\d.]+(px|rem|pt)/g)).toEqual([]);
  });

  test('shadows and corners stand in one place', () => {
    expect(inStyles(/box-shadow:(?!\s*(var\(--lift\)|none|inset))[^;]*/g)).toEqual([]);
    expect(inStyles(/border-radius:\s*(?!0;|50%)[\d.]+[^;]*/g)).toEqual([]);
  });

  test('what the guide draws on the portal’s pages is as large there as the page’s own root may be small or large', () => {
    expect(cardStyle).toContain('--unit: 16px');
    expect(cardStyle.replaceAll('--unit: 1rem;', '')).not.toMatch(/\d(rem)\b/);
    expect(readFileSync('src/content/overlay/ring.ts', 'utf8')).not.toMatch(/\d(rem)\b/);
    expect(readFileSync('src/content/overlay/cover.ts', 'utf8')).not.toMatch(/\d(rem)\b/);
  });

  test('the guide’s own unit comes after the shared one', () => {
    expect(cardStyle.lastIndexOf('--unit: 16px')).toBeGreaterThan(cardStyle.lastIndexOf('--unit: 1rem'));
  });
});
