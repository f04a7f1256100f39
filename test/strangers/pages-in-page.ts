import { drawnFrom } from '../../src/portal/lists/labelled-cells.ts';
import { themes } from './all-pages.ts';
import { faultsOf } from './judged.ts';

/** What pages of strangers have in style sheets: the label of each cell of a narrow table is drawn from an attribute, a wheel that turns is a block. */
const style = document.createElement('style');
style.textContent = `${drawnFrom
  .map((name) => `td[${name}]::before,[role="cell"][${name}]::before{content:attr(${name})}`)
  .join('')}mat-spinner{display:block}`;

/** The faults of every page of a theme, by the page's place in it, each page drawn by this browser. */
export function faultsOfTheme(name: string): readonly (readonly string[])[] {
  document.head.append(style);
  const pages = themes.find((theme) => theme.name === name)?.pages ?? [];
  return pages.map((strange) => {
    document.body.setHTMLUnsafe(strange.html);
    return faultsOf(strange);
  });
}
