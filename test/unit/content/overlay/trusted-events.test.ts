import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { hearOnlyThePerson } from '../../../../src/content/overlay/trusted-events.ts';
import { measured } from '../../../measured.ts';
import { sourcesIn } from '../../house/sources.ts';

const doings = sourcesIn('src/content', /trusted-events\.ts$/)[0]?.text ?? '';

/** What the browser itself says of a part of the card, and no person does: it changes nothing but how far something is unfolded. */
const notDone = ['toggle'];

describe('an event that a script of the page made', () => {
  it('reaches nothing on the card, whichever kind the card listens to', () => {
    const heardBy = sourcesIn('src/content', /\.tsx$/).flatMap(({ text }) =>
      [...text.matchAll(/\bon([A-Z][A-Za-z]+)=\{/g)].map(([, name]) => name?.toLowerCase() ?? ''),
    );
    expect(heardBy).toContain('click');
    const kinds = [...new Set(heardBy)].filter((kind) => !notDone.includes(kind));
    expect(kinds.filter((kind) => !doings.includes(`'${kind}'`))).toEqual([]);
  });

  it.each(['click', 'keydown', 'keyup', 'input', 'change', 'pointerdown', 'submit'])(
    'is stopped before it comes to a button: %s',
    (type) => {
      const { window } = new JSDOM('<div id="host"></div>');
      const root = window.document.getElementById('host')?.attachShadow({ mode: 'open' });
      if (!root) throw new Error('There is no shadow tree');
      const button = window.document.createElement('button');
      root.append(button);
      let heard = 0;
      button.addEventListener(type, () => {
        heard += 1;
      });
      const send = () =>
        button.dispatchEvent(new window.Event(type, { bubbles: true, composed: true, cancelable: true }));
      send();
      expect(heard, 'without the guard').toBe(1);
      hearOnlyThePerson(root);
      send();
      if (type === 'click') button.click();
      measured('made-up events', type === 'click' ? 2 : 1);
      measured('heard', heard - 1);
      expect(heard).toBe(1);
    },
  );

  it('counts nowhere else in src/content either: every listener for what a person does asks isTrusted', () => {
    const listeners = sourcesIn('src/content', /\.ts$/).filter(
      ({ text }) =>
        /addEventListener/.test(text) &&
        /'(click|keydown|keyup|input|change|focusin|pointerdown)'/.test(text),
    );
    expect(listeners.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['src/content/watch/attend.ts', 'src/content/teach/pick-on-page.ts']),
    );
    expect(listeners.filter(({ text }) => !text.includes('isTrusted')).map(({ path }) => path)).toEqual([]);
  });
});
