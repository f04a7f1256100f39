import { describe, expect, it } from 'vitest';
import { measured } from '../../measured.ts';
import { sourcesIn } from './sources.ts';

/**
 * Declarations that mean a side of the screen and not the beginning or end of a line: in Arabic they would be on the wrong side.
 *
 * @param declaration `property: value`
 */
function isPhysical(declaration: string): boolean {
  const [property = '', value = ''] = declaration.split(/:(.*)/s).map((part) => part.trim());
  if (
    /^((margin|padding|border)-(left|right)\b|border-(top|bottom)-(left|right)-radius$|left$|right$)/.test(
      property,
    )
  )
    return true;
  if (/^(text-align|float|clear)$/.test(property)) return /^(left|right)\b/.test(value);
  if (!/^(margin|padding|inset|border-width)$/.test(property)) return false;
  const sides = partsOf(value.replace(/!important/, ''));
  return sides.length === 4 && sides[1] !== sides[3];
}

/** The values of a shorthand; what stands in brackets is one. */
function partsOf(value: string): string[] {
  return value.trim().match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
}

/** Ring and card are placed by the boxes of a page's controls on the screen: there left is left in every language. */
const placement = /^(left: (calc\(anchor\(left,|var\(--x,)|inset:( (auto|0)){4}$)/;

const styles = [...sourcesIn('src', /\.css$/), ...sourcesIn('src', /-style\.ts$|ring\.ts$/)];

describe('the styles', () => {
  it('name no side of the screen, so that they turn round in languages written from right to left', () => {
    const declarations = styles.flatMap(({ path, text }) =>
      [...text.matchAll(/[{;]\s*([a-z-]+:[^;{}]*(?:\$\{[^}]*\}[^;{}]*)*)(?=[;}])/g)].map(
        ([, found = '']) => [path, found] as const,
      ),
    );
    expect(declarations.length).toBeGreaterThan(300);
    const named = declarations.filter(([, found]) => isPhysical(found) && !placement.test(found.trim()));
    measured('declarations', declarations.length);
    measured('physical', named.length);
    expect(named).toEqual([]);
  });

  it.each([
    'margin-left: 4px',
    'text-align: right',
    'padding: 1px 2px 3px 4px',
    'margin: var(--a) 0 0 calc(1px + 2px)',
    'left: 0',
    'border-right: 1px solid',
    'float: left',
  ])('would be caught with “%s”', (declaration) => expect(isPhysical(declaration)).toBe(true));

  it.each([
    'margin-inline-start: 4px',
    'text-align: start',
    'padding: 1px 2px 3px 2px',
    'padding: 1px calc(1px + 2px)',
    'margin: 0 0 8px',
    'inset-inline-start: 0',
  ])('may say “%s”', (declaration) => expect(isPhysical(declaration)).toBe(false));
});
