import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { stillAsShown, whatChanged } from '../../../../src/content/overlay/still-as-shown.ts';

let page: Document;
let isShown: boolean;

beforeEach(() => {
  const { window } = new JSDOM(`<table><tbody>
    <tr><th>TestDevice03</th><td title="12 December 2026">12/12/2026</td><td><a href="#3">Edit</a></td></tr>
    <tr><th>TestDevice04</th><td>13/12/2026</td><td><a href="#4">Edit</a></td></tr>
  </tbody></table><label>Name <input name="name"></label><ul><li>One</li></ul><iframe></iframe>`);
  page = window.document;
  isShown = true;
  // jsdom lays nothing out.
  Object.assign(window.Element.prototype, { checkVisibility: () => isShown });
});

const one = (css: string): Element => {
  const element = page.querySelector(css);
  if (!element) throw new Error(`There is no ${css}`);
  return element;
};

describe('the control of a row', () => {
  const pointed = () => stillAsShown(one('a'), one('tr'));

  it.each<[string, () => void]>([
    ['nothing changed', () => undefined],
    ['another row changed', () => one('tr + tr th').append('!')],
    ['its row was moved', () => one('tbody').append(one('tr'))],
    ['a class of its row changed', () => one('tr').setAttribute('class', 'odd')],
  ])('is the same when %s', (_what, change) => {
    const isAsShown = pointed();
    change();
    expect(isAsShown()).toBe(true);
  });

  it.each<[string, () => void]>([
    ['its row shows another name', () => one('th').replaceChildren('TestDevice05')],
    ['the text of its name changed', () => ((one('th').firstChild as Text).data = 'TestDevice05')],
    ['its row shows another date', () => one('td').replaceChildren('12/12/2024')],
    ['its row says another date to those who ask', () => one('td').setAttribute('title', '12/12/2024')],
    ['it was put into another row', () => one('tr + tr td:last-child').prepend(one('a'))],
    ['it says something else', () => one('a').replaceChildren('Revoke')],
    ['it is spoken otherwise', () => one('a').setAttribute('aria-label', 'Revoke')],
    ['it was switched off', () => one('a').setAttribute('aria-disabled', 'true')],
    ['its row was taken out', () => one('tr').remove()],
    ['it was taken out', () => one('a').remove()],
    ['it cannot be seen', () => (isShown = false)],
  ])('is no longer the same when %s', (_what, change) => {
    const isAsShown = pointed();
    change();
    expect(isAsShown()).toBe(false);
  });

  it('is no longer the same when a word changes in a shadow tree of its row', () => {
    const tree = one('th').appendChild(page.createElement('span')).attachShadow({ mode: 'open' });
    tree.innerHTML = '<b>TestDevice03</b>';
    const isAsShown = pointed();
    expect(isAsShown()).toBe(true);
    tree.querySelector('b')?.replaceChildren('TestDevice05');
    expect(isAsShown()).toBe(false);
  });

  it('is compared by its text alone in a row of thousands of elements', () => {
    const cell = one('td');
    for (let count = 0; count < 3000; count += 1) cell.append(page.createElement('i'));
    const isAsShown = pointed();
    expect(isAsShown()).toBe(true);
    cell.lastElementChild?.append('x');
    expect(isAsShown()).toBe(false);
  });
});

describe('what stands in no row', () => {
  it('is the same list when its rows change, and the same field when its label does', () => {
    const [list, field] = [stillAsShown(one('ul'), null), stillAsShown(one('input'), null)];
    one('ul').append(page.createElement('li'));
    one('label').prepend('Your ');
    expect([list(), field()]).toEqual([true, true]);
  });

  it('is no longer the same value when it says another', () => {
    const isAsShown = stillAsShown(one('td'), null);
    one('td').replaceChildren('13/12/2026');
    expect(isAsShown()).toBe(false);
  });

  it('is gone with the frame that it stands in, although its own document still has it', () => {
    const inner = (one('iframe') as HTMLIFrameElement).contentDocument as Document;
    const button = inner.body.appendChild(inner.createElement('button'));
    Object.assign(button, { checkVisibility: () => true });
    const isAsShown = stillAsShown(button, null);
    expect(isAsShown()).toBe(true);
    one('iframe').remove();
    expect(isAsShown()).toBe(false);
  });
});

describe('a change of words alone', () => {
  it('asks the browser for no styles, and sees another row’s words all the same', () => {
    const isAsShown = stillAsShown(one('a'), one('tr'));
    isShown = false;
    expect(isAsShown('words')).toBe(true);
    expect(isAsShown('anything')).toBe(false);
    (one('th').firstChild as Text).data = 'TestDevice05';
    expect(isAsShown('words')).toBe(false);
  });

  it.each<[string, 'words' | 'anything', () => void]>([
    ['a text changes', 'words', () => ((one('th').firstChild as Text).data = '!')],
    ['a style sheet changes', 'anything', () => ((one('style').firstChild as Text).data = 'a{display:none}')],
    ['an element comes', 'anything', () => one('th').append(page.createElement('b'))],
    ['an attribute changes', 'anything', () => one('tr').setAttribute('class', 'gone')],
    [
      'a text changes, and an attribute',
      'anything',
      () => {
        (one('th').firstChild as Text).data = '!';
        one('tr').setAttribute('class', 'gone');
      },
    ],
  ])('is told from others: %s', async (_what, expected, change) => {
    one('body').append(Object.assign(page.createElement('style'), { textContent: 'a{color:red}' }));
    const { MutationObserver } = page.defaultView as unknown as typeof globalThis;
    const records = await new Promise<readonly MutationRecord[]>((resolve) => {
      new MutationObserver(resolve).observe(page, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      change();
    });
    expect(whatChanged(records)).toBe(expected);
  });
});
