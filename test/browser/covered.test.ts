import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guideAt, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';
import { fields, places, Renewal } from './harness/renewal.ts';
import { ringOn } from './harness/ring.ts';

const create = { role: 'button', name: 'Create machine credential' } as const;
const step = 'start-new-credential';
const words = /Something lies over the control that you need/;

/** Each laid by the page over the middle of the control, and each taken away in its own way. */
const covers = [
  'a pop-up without a role, removed',
  'a pop-up without a role, hidden by its class',
  'a bar of cookies, hidden by its style',
  'a veil that nobody sees, made to let presses through',
  'a veil that fades away',
  'a popover, closed without any change of the document',
  'a dialog that is not modal, closed',
  'a veil drawn by a style of the page itself',
  'a veil in a shadow tree, removed there',
  'a page of another address in a frame, removed',
] as const;

/** None of these keeps a press from the control. */
const noCovers = [
  'a veil that lets presses through',
  'a label upon its edge',
  'a bar elsewhere on the page',
  'round corners and a shape cut out',
  'a span of its own over all of it',
] as const;

byTurnsInBrowsers('what lies over the control', (stage) => {
  let renewal: Renewal;
  let visit = 0;

  const open = async () => {
    visit += 1;
    await renewal.open(places.list, `visit=${visit}`);
    await ringOn(renewal.portal, step, create);
  };
  beforeAll(async () => {
    renewal = await Renewal.start(stage);
    await renewal.lookAtOldCredential();
  });
  afterAll(() => renewal.close());

  describe('on a page that shows it', () => {
    beforeEach(open);

    it.each(covers)('takes the ring away, and gives it back when it is gone: %s', async (what) => {
      const { portal } = renewal;
      await portal.evaluate(cover, what);
      await expectCovered(portal, step);
      await portal.evaluate(uncover);
      await ringOn(portal, step, create);
    });

    it.each(noCovers)('leaves the ring where it is no cover: %s', async (what) => {
      const { portal } = renewal;
      await portal.evaluate(decorate, what);
      // What is judged by a later look shows in a state that never came.
      await portal.evaluate(noteStates);
      await portal.evaluate(() => document.body.append(document.createElement('p')));
      await new Promise((done) => setTimeout(done, 800));
      await ringOn(portal, step, create);
      expect(await portal.evaluate(() => (globalThis as Noted).states)).not.toContain('not-found');
    });

    it('is a header that stays above when the person scrolls under it', async () => {
      const { portal } = renewal;
      await portal.evaluate(addHeader, 140);
      const { y } = await portal.box(create);
      await portal.evaluate((down: number) => scrollBy({ top: down, behavior: 'instant' }), y - 40);
      await expectCovered(portal, step);
      await portal.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await ringOn(portal, step, create);
    });
  });

  it('is scrolled clear of when a header stays above all that comes into sight', async () => {
    const { portal } = renewal;
    await open();
    await renewal.go(places.bakery);
    await guideAt(portal, 'open-credentials', 'pointing');
    await portal.evaluate(addHeader, 240);
    await portal.setViewport({ width: 1280, height: 420 });
    try {
      await renewal.go(places.list);
      await ringOn(portal, step, create);
      const { y } = await portal.box(create);
      expect(y).toBeGreaterThan(240);
    } finally {
      await portal.setViewport({ width: 1280, height: 800 });
    }
  });

  it.each(['iframe', 'shadow'] as const)('counts also where the form stands in: %s', async (container) => {
    const { portal } = renewal;
    await renewal.open(places.create, `container=${container}`);
    await ringOn(portal, 'choose-password', fields.password);
    await portal.evaluate(cover, 'a pop-up without a role, removed');
    await expectCovered(portal, 'choose-password');
    await portal.evaluate(uncover);
    await ringOn(portal, 'choose-password', fields.password);
  });
});

async function expectCovered(portal: TestPage, at: string): Promise<void> {
  const guide = await guideWhen(
    portal,
    'it says that something lies over it',
    ({ step: now, state, cardText }) => now === at && state === 'not-found' && words.test(cardText),
  );
  expect(guide.ringBox).toBeNull();
}

type Noted = typeof globalThis & { states: string[] };

/** Every state that our element tells from now on. */
function noteStates(): void {
  const world = globalThis as Noted;
  world.states = [];
  const host = document.querySelector('credential-guide') as HTMLElement;
  new MutationObserver(() => world.states.push(host.dataset['state'] ?? '')).observe(host, {
    attributes: true,
    attributeFilter: ['data-state'],
  });
}

type Uncovering = typeof globalThis & { takeAway: () => void };

function uncover(): void {
  (globalThis as Uncovering).takeAway();
}

/** Done by the page's own script. */
function cover(what: string): void {
  const world = globalThis as Uncovering;
  const control =
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Create machine credential') ??
    document.querySelector('iframe') ??
    (document.querySelector('main') as Element);
  const box = control.getBoundingClientRect();
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const lay = (element: HTMLElement, css: string) => {
    element.style.cssText = `position: fixed; margin: 0; background: white; z-index: 50; ${css}`;
    document.body.append(element);
    return element;
  };
  const around = `left: ${box.left - 20}px; top: ${box.top - 20}px; width: ${box.width + 40}px; height: ${box.height + 40}px`;
  const all = 'inset: 0; width: auto; height: auto';
  const div = () => document.createElement('div');
  switch (what) {
    case 'a pop-up without a role, removed': {
      const popUp = lay(div(), around);
      popUp.textContent = 'Would you like to tell us what you think?';
      world.takeAway = () => popUp.remove();
      break;
    }
    case 'a pop-up without a role, hidden by its class': {
      sheet.replaceSync('.away { display: none }');
      const popUp = lay(div(), around);
      world.takeAway = () => popUp.classList.add('away');
      break;
    }
    case 'a bar of cookies, hidden by its style': {
      const bar = lay(div(), `left: 0; right: 0; bottom: 0; top: ${box.top - 10}px`);
      world.takeAway = () => bar.style.setProperty('display', 'none');
      break;
    }
    case 'a veil that nobody sees, made to let presses through': {
      const veil = lay(div(), `${all}; background: none`);
      world.takeAway = () => veil.style.setProperty('pointer-events', 'none');
      break;
    }
    case 'a veil that fades away': {
      const veil = lay(div(), `${all}; transition: visibility 400ms, opacity 400ms`);
      world.takeAway = () => {
        veil.style.setProperty('opacity', '0');
        veil.style.setProperty('visibility', 'hidden');
      };
      break;
    }
    case 'a popover, closed without any change of the document': {
      const popover = lay(div(), around);
      popover.popover = 'manual';
      popover.showPopover();
      world.takeAway = () => popover.hidePopover();
      break;
    }
    case 'a dialog that is not modal, closed': {
      const dialog = lay(document.createElement('dialog'), around) as HTMLDialogElement;
      dialog.show();
      world.takeAway = () => dialog.close();
      break;
    }
    case 'a veil drawn by a style of the page itself': {
      sheet.replaceSync('body.busy::after { content: ""; position: fixed; inset: 0; z-index: 60 }');
      document.body.classList.add('busy');
      world.takeAway = () => document.body.classList.remove('busy');
      break;
    }
    case 'a veil in a shadow tree, removed there': {
      const host = document.body.appendChild(div());
      const veil = host.attachShadow({ mode: 'open' }).appendChild(lay(div(), all));
      world.takeAway = () => veil.remove();
      break;
    }
    default: {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      frame.srcdoc = 'Chat with us';
      lay(frame, around);
      world.takeAway = () => frame.remove();
    }
  }
}

/** Done by the page's own script. */
function decorate(what: string): void {
  const control = [...document.querySelectorAll('button')].find(
    (one) => one.textContent === 'Create machine credential',
  ) as HTMLElement;
  const box = control.getBoundingClientRect();
  const lay = (css: string) => {
    const element = document.body.appendChild(document.createElement('div'));
    element.style.cssText = `position: fixed; z-index: 50; ${css}`;
  };
  switch (what) {
    case 'a veil that lets presses through':
      lay('inset: 0; background: rgb(0 0 0 / 10%); pointer-events: none');
      break;
    case 'a label upon its edge':
      lay(`left: ${box.right - 8}px; top: ${box.top - 8}px; width: 16px; height: 16px; background: red`);
      break;
    case 'a bar elsewhere on the page':
      lay('left: 0; right: 0; bottom: 0; height: 60px; background: white');
      break;
    case 'round corners and a shape cut out':
      control.style.borderRadius = '40px';
      control.style.clipPath = 'polygon(0 0, 100% 0, 100% 100%, 0 100%, 0 60%, 60% 60%, 60% 40%, 0 40%)';
      break;
    default: {
      control.style.position = 'relative';
      const span = control.appendChild(document.createElement('span'));
      span.style.cssText = 'position: absolute; inset: 0';
    }
  }
}

/** Done by the page's own script: a header that stays where it is, and room to scroll. */
function addHeader(height: number): void {
  const header = document.createElement('div');
  header.style.cssText = `position: sticky; top: 0; height: ${height}px; background: white; z-index: 40`;
  document.body.prepend(header);
  document.body.style.paddingBottom = '2000px';
}
