import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type GuideView, guideAt, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import { places, Renewal } from './harness/renewal.ts';
import { ringOn } from './harness/ring.ts';
import type { Locator } from './harness/types.ts';

const step = 'start-new-credential';
const unknown = { role: 'button', name: 'Add a credential' } as const;
const show = { role: 'button', name: 'Show the guide where it is' } as const;

byTurnsInBrowsers('a control that the guide does not know', (stage) => {
  let renewal: Renewal;
  let visit = 0;

  /** The list of credentials, on which RAM calls the button something that is on no record. */
  const openChanged = async (names: readonly string[]) => {
    visit += 1;
    await renewal.open(places.list, `visit=${visit}`);
    await guideAt(renewal.portal, step, 'pointing');
    await renewal.portal.evaluate(rename, names);
  };
  const saying = (words: RegExp) =>
    guideWhen(renewal.portal, `says ${words}`, ({ cardText }: GuideView) => words.test(cardText));
  /** With the real mouse, although our glass lies over it. */
  const press = async (what: Locator) => {
    const { x, y, width, height } = await renewal.portal.box(what);
    await renewal.portal.driver.moveMouse(x + width / 2, y + height / 2);
    await renewal.portal.driver.clickAt(x + width / 2, y + height / 2);
  };
  const place = () => renewal.portal.evaluate(() => location.hash);

  beforeAll(async () => {
    renewal = await Renewal.start(stage);
    await renewal.lookAtOldCredential();
  });
  beforeEach(() => openChanged(['Add a credential']));
  afterAll(() => renewal.close());

  it('is chosen with the mouse without being pressed, confirmed, and found from then on', async () => {
    await guideAt(renewal.portal, step, 'not-found');
    await renewal.portal.click(show);
    await saying(/Now choose the control on the page/);
    const before = await place();
    await renewal.portal.evaluate(listenAll);
    await press(unknown);
    const asked = await saying(/You chose “Add a credential”/);
    expect(asked.ringBox).toBeNull();
    expect(await place()).toBe(before);
    // The page hears of a press on our element, as of one on the card, and of nothing on its own.
    expect(await renewal.portal.evaluate(() => (globalThis as Heard).heard)).toEqual(['credential-guide']);
    await renewal.portal.click({ role: 'button', name: 'Yes, remember it' });
    await ringOn(renewal.portal, step, unknown);
    await saying(/because you showed it this control/);

    await openChanged(['Add a credential']);
    await ringOn(renewal.portal, step, unknown);
    await renewal.portal.click({ role: 'button', name: 'Forget it' });
    expect((await guideAt(renewal.portal, step, 'not-found')).ringBox).toBeNull();
  });

  it('is chosen by keyboard alone', async () => {
    await guideAt(renewal.portal, step, 'not-found');
    await renewal.portal.click(show);
    await saying(/Now choose the control on the page/);
    for (const key of ['Enter', ' ']) {
      await renewal.portal.evaluate(() => {
        [...document.querySelectorAll('button')]
          .find((button) => button.textContent === 'Add a credential')
          ?.focus();
      });
      const before = await place();
      await renewal.portal.press(key);
      await saying(/You chose “Add a credential”/);
      expect(await place()).toBe(before);
      await renewal.portal.click({ role: 'button', name: 'No' });
      await renewal.portal.click(show);
      await saying(/Now choose the control on the page/);
    }
    await renewal.portal.press('Escape');
    const { cardButtons } = await guideWhen(renewal.portal, 'it stops', ({ cardText }) =>
      /Show the guide where it is/.test(cardText),
    );
    expect(cardButtons).toContain(show.name);
    expect(await place()).toMatch(/credentials$/);
  });

  it('is refused where there are several of that name, or nothing to press', async () => {
    await openChanged(['Add a credential', 'Add a credential']);
    await guideAt(renewal.portal, step, 'not-found');
    await renewal.portal.click(show);
    await saying(/Now choose/);
    await press({ role: 'heading', name: 'Wattle & Finch Bakery Pty Ltd' });
    await saying(/nothing that can be pressed/);
    await renewal.portal.click(show);
    await saying(/Now choose/);
    await renewal.portal.evaluate(() => {
      const made = document.querySelector<HTMLElement>('button[data-made]');
      made?.setAttribute('aria-describedby', 'none');
      made?.focus();
    });
    await renewal.portal.press('Enter');
    await saying(/several with this name/);
    expect((await guideAt(renewal.portal, step, 'not-found')).ringBox).toBeNull();
  });
});

type Heard = typeof globalThis & { heard: string[] };

/** The page writes down what every press in it is on, before anybody else hears of it. */
function listenAll(): void {
  const heard = new Set<string>();
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click']) {
    addEventListener(
      type,
      (event) => {
        heard.add((event.target as Element).localName);
        (globalThis as Heard).heard = [...heard];
      },
      { capture: true },
    );
  }
}

/** The first name is the button's new one; for each other name there is one more button. */
function rename(names: readonly string[]): void {
  const button = [...document.querySelectorAll('button')].find(
    (one) => one.textContent === 'Create machine credential',
  );
  if (!button) throw new Error('There is no button to rename');
  button.textContent = names[0] ?? '';
  for (const name of names.slice(1)) {
    const made = document.createElement('button');
    made.textContent = name;
    made.dataset['made'] = '';
    button.after(made);
  }
}
