/** @jsxImportSource ../../../../src/content/pointer/markup */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Drawable, draw } from '../../../../src/content/pointer/markup/draw.ts';

describe('drawing the card', () => {
  let card: HTMLElement;
  const show = (what: Drawable) => draw(what, card);
  const at = <E extends HTMLElement>(css: string) => {
    const element = card.querySelector<E>(css);
    if (!element) throw new Error(`No ${css} in ${card.innerHTML}`);
    return element;
  };

  beforeEach(() => {
    const { window } = new JSDOM('<div id="card"></div>');
    card = window.document.getElementById('card') as HTMLElement;
  });

  it('makes tags, attributes and texts, and leaves out what is not there', () => {
    show(
      <>
        <p class="hint" title={undefined} hidden={false}>
          Step {2} of {'18'} {false}
          {null}
        </p>
        <button type="button" aria-expanded={false} tabIndex={0}>
          <bdi>{'<b>name</b>'}</bdi>
        </button>
      </>,
    );
    expect(card.innerHTML).toBe(
      '<p class="hint">Step 2 of 18 </p><button type="button" aria-expanded="false" tabindex="0"><bdi>&lt;b&gt;name&lt;/b&gt;</bdi></button>',
    );
  });

  it('takes away, and puts in between, without touching what stays', () => {
    const rows = (keys: readonly string[]) => (
      <ul>
        {keys.map((key) => (
          <li key={key}>{key}</li>
        ))}
      </ul>
    );
    show(rows(['a', 'b', 'c']));
    const [, second, third] = card.querySelectorAll('li');
    show(rows(['x', 'b', 'y', 'c']));
    expect(card.textContent).toBe('xbyc');
    expect([...card.querySelectorAll('li')].filter((_, index) => index % 2 === 1)).toEqual([second, third]);
    show(rows(['c', 'b']));
    expect([...card.querySelectorAll('li')]).toEqual([third, second]);
    show(null);
    expect(card.childNodes).toHaveLength(0);
  });

  it('keeps the focus, what is unfolded, and a text that has not changed', () => {
    const view = (extra: boolean, words: string) => (
      <>
        {extra && <p role="alert">A warning</p>}
        <p role="status">Saved</p>
        <details>
          <summary>{words}</summary>
        </details>
        <button type="button">Next</button>
      </>
    );
    show(view(false, 'Why?'));
    at('button').focus();
    at<HTMLDetailsElement>('details').open = true;
    const said = at('[role=status]').firstChild;
    const focused = at('button');
    show(view(true, 'What for?'));
    expect(card.ownerDocument.activeElement).toBe(focused);
    expect(at<HTMLDetailsElement>('details').open).toBe(true);
    expect(at('summary').textContent).toBe('What for?');
    expect(at('[role=status]').firstChild).toBe(said);
    show(view(false, 'Why?'));
    expect(card.ownerDocument.activeElement).toBe(focused);
    expect(card.querySelector('[role=alert]')).toBeNull();
  });

  it('makes no live region out of what was none: a screen reader would not speak it', () => {
    show(<p>One</p>);
    const plain = at('p');
    show(<p role="status">Two</p>);
    expect(at('p')).not.toBe(plain);
  });

  it('listens once, with the listener that was drawn last, and not when none is', () => {
    const heard: string[] = [];
    const button = (listener: (() => void) | undefined) => (
      <button type="button" onClick={listener}>
        Go
      </button>
    );
    show(button(() => heard.push('first')));
    at('button').click();
    show(button(() => heard.push('second')));
    at('button').click();
    show(button(undefined));
    at('button').click();
    show(button(() => heard.push('third')));
    at('button').click();
    expect(heard).toEqual(['first', 'second', 'third']);
  });

  it('takes back an attribute', () => {
    show(<p title="old" data-place="here" />);
    show(<p data-place="there" />);
    expect(card.innerHTML).toBe('<p data-place="there"></p>');
  });
});
