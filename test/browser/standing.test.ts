import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guideAt, guideOn, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import { places, Renewal } from './harness/renewal.ts';
import { stopJourney } from './harness/renewing.ts';
import { ringOn } from './harness/ring.ts';
import { until } from './harness/wait.ts';

const create = { role: 'button', name: 'Create machine credential' } as const;
const step = 'start-new-credential';

byTurnsInBrowsers('standing in a page that does not help', (stage) => {
  let renewal: Renewal;
  let visit = 0;

  beforeAll(async () => {
    renewal = await Renewal.start(stage);
    await renewal.lookAtOldCredential();
  });
  beforeEach(async () => {
    // Another address each time, so that the page is loaded anew.
    visit += 1;
    await renewal.open(places.list, `visit=${visit}`);
    await ringOn(renewal.portal, step, create);
  });
  afterAll(() => renewal.close());

  describe('comes back', () => {
    it.each([
      'throws our element out',
      'closes the card',
      'closes the ring',
      'hides our element by its styles',
    ] as const)('when the page %s', async (what) => {
      await renewal.portal.evaluate(tamper, what);
      await until(
        async () => ((await renewal.portal.evaluate(isCardOnTop)) ? true : null),
        () => `The card does not come back: ${what}`,
      );
      await ringOn(renewal.portal, step, create);
    });

    it.each(['covers us in the top layer', 'covers us with a dialog that is not modal'] as const)(
      'with its card when the page %s, and with its ring when that is gone',
      async (what) => {
        await renewal.portal.evaluate(tamper, what);
        const { ringBox } = await guideWhen(renewal.portal, 'it says what lies there', ({ cardText }) =>
          /Something lies over the control/.test(cardText),
        );
        expect(ringBox).toBeNull();
        await until(
          async () => ((await renewal.portal.evaluate(isCardOnTop)) ? true : null),
          () => `The card does not come back: ${what}`,
        );
        await renewal.portal.evaluate(() => document.body.lastElementChild?.remove());
        await ringOn(renewal.portal, step, create);
      },
    );

    it('above an element that fills the screen, and when that has ended', async () => {
      await renewal.portal.evaluate(() => {
        const main = document.querySelector('main') as HTMLElement;
        main.style.background = 'white';
        document.addEventListener('keydown', () => main.requestFullscreen(), { once: true });
      });
      await renewal.portal.press('x');
      await renewal.portal.waitUntil(() => document.fullscreenElement !== null, [], { what: 'full screen' });
      await renewal.portal.waitUntil(isCardOnTop, [], { what: 'the card above the full screen' });
      await ringOn(renewal.portal, step, create);
      await renewal.portal.evaluate(() => document.exitFullscreen());
      await renewal.portal.waitUntil(isCardOnTop, [], { what: 'the card after the full screen' });
      await ringOn(renewal.portal, step, create);
    });
  });

  describe('comes to a page that makes elements of our name itself', () => {
    it.for([
      'whose constructor throws',
      'which give themselves a shadow tree',
      'which may have none',
      'which fill themselves',
      'which throw when they come into the page',
      'which take themselves out of the page',
      'which take themselves out when they are written on',
    ] as const)('%s', async (what, { skip }) => {
      if (what.startsWith('which take themselves out') && stage.name === 'firefox')
        skip('Firefox ESR 153 has no element that a page’s definition passes by: see `makeHost`');
      const { portal } = renewal;
      await portal.evaluate(defineOurName, what);
      await portal.evaluate(() => document.querySelector('credential-guide[data-step]')?.remove());
      await ringOn(portal, step, create);
      await renewal.go(places.bakery);
      await guideAt(portal, 'open-credentials', 'pointing');
      await renewal.go(places.list);
      await ringOn(portal, step, create);
    });

    it('and leaves those alone that are not ours', async () => {
      const { portal } = renewal;
      await portal.evaluate(() => {
        const own = document.createElement('credential-guide');
        own.textContent = 'A guide of the page itself';
        document.querySelector('main')?.append(own);
      });
      await portal.evaluate(() => document.querySelector('credential-guide[data-step]')?.remove());
      await portal.waitUntil(() => document.querySelector('credential-guide[data-step]'), [], {
        what: 'ours is there again',
      });
      expect(await portal.count({ text: 'A guide of the page itself' })).toBe(1);
    });
  });

  it('works again after the browser closed the portal to it and the person pressed the popup’s button', async ({
    skip,
  }) => {
    if (stage.name === 'chromium')
      skip('Chromium lets a site be closed only by its own settings: see test/unit/popup');
    const { popup, portal } = renewal;
    const icon = await stage.browser.openExtensionPage('icons/16.png');
    await icon.evaluate(() => {
      type Api = { permissions: { remove(what: object): Promise<boolean> } };
      const { browser } = globalThis as unknown as { browser: Api };
      return browser.permissions.remove({ origins: ['https://authorisationmanager.gov.au/*'] });
    });
    await icon.close();
    await popup.text({ text: /^The browser does not let the guide see RAM’s pages/ });
    await popup.click({ role: 'button', name: 'Let the guide work on RAM' });
    await until(
      async () =>
        (await popup.count({ text: /^The browser does not let the guide see/ })) === 0 ? true : null,
      () => 'The popup goes on saying that the portal is closed to the guide',
    );
    await portal.reload();
    await ringOn(portal, step, create);
  });

  it('waits for a slow portal: it says so, points at nothing meanwhile, and goes on when the page is there', async () => {
    const { portal } = renewal;
    await renewal.open(places.list, 'delay=2600');
    await ringOn(portal, step, create);
    await portal.evaluate(noteRingsWhileLoading);
    await renewal.go(places.bakery);
    await guideAt(portal, 'open-credentials', 'pointing');
    await renewal.go(places.list);
    await ringOn(portal, step, create);
    const noted = await portal.evaluate(() => (globalThis as unknown as { noted: boolean[] }).noted);
    expect(noted.length).toBeGreaterThan(0);
    expect(noted).not.toContain(true);
  });

  describe('keeps its ring on the control', () => {
    it.each([
      'is moved and made smaller, one transform within another',
      'slides to another place',
      'stands in a box that scrolls',
      'is magnified by its own style',
    ] as const)('when what it stands in %s', async (what) => {
      await renewal.portal.evaluate(disarrange, what);
      await ringOn(renewal.portal, step, create);
      for (const down of [120, -60]) {
        await renewal.portal.evaluate((by: number) => {
          document.querySelector('main')?.scrollBy(0, by);
          scrollBy(0, by);
        }, down);
        await ringOn(renewal.portal, step, create);
      }
    });

    it('at four times the size, where the card leaves it free', async () => {
      await renewal.portal.setViewport({ width: 320, height: 256 });
      try {
        await until(
          async () => {
            const { cardBox } = await ringOn(renewal.portal, step, create);
            const { y, height } = await renewal.portal.box(create);
            const isInView = y >= 0 && y + height <= 256;
            const isFree = cardBox && (cardBox.y >= y + height || cardBox.y + cardBox.height <= y);
            return isInView && isFree ? true : null;
          },
          () => 'The card lies on its control, or the control is out of view',
        );
      } finally {
        await renewal.portal.setViewport({ width: 1280, height: 800 });
      }
    });
  });

  it('stands down without a word when it is thrown out again and again', async () => {
    await renewal.portal.evaluate(fight);
    await renewal.portal.waitUntil(() => Date.now() > (globalThis as Fought).lastThrown + 3000, [], {
      what: 'three seconds in which nothing of ours had to be thrown out',
    });
    const thrown = await renewal.portal.evaluate(() => (globalThis as Fought).thrown);
    expect(thrown).toBeGreaterThan(1);
    expect(thrown).toBeLessThanOrEqual(6);
    expect(await guideOn(renewal.portal)).toBeNull();
    await renewal.popupAt(step);
  });

  it.each(['is inert', 'cannot be seen', 'has opened a dialog over everything'] as const)(
    'points at nothing in a page that %s, and has a card that can be used',
    async (what) => {
      await renewal.portal.evaluate(shutOff, what);
      const guide = await guideWhen(
        renewal.portal,
        'it says that the control cannot be pointed at',
        ({ state }) => state === 'not-found' || state === 'elsewhere',
      );
      expect(guide.ringBox).toBeNull();
      if (what === 'is inert') expect(guide.cardText).toMatch(/on the page, but hidden/);
      await renewal.portal.click({ role: 'button', name: 'Why, help and more' });
      await guideWhen(renewal.portal, 'the card shows all of it', ({ cardText }) =>
        /Not affiliated/.test(cardText),
      );
    },
  );

  it('is not printed', async () => {
    await renewal.portal.driver.setPrinting(true);
    try {
      const { ringBox, cardBox } = await guideWhen(
        renewal.portal,
        'it is not painted',
        ({ cardBox: card }) => card === null,
      );
      expect([ringBox, cardBox]).toEqual([null, null]);
    } finally {
      await renewal.portal.driver.setPrinting(false);
    }
    await ringOn(renewal.portal, step, create);
    expect(await renewal.portal.evaluate(isCardOnTop)).toBe(true);
  });

  it('leaves with its extension, says so, and goes on after a refresh', async () => {
    await stage.browser.reloadExtension();
    if (stage.name === 'chromium') {
      const card = await guideWhen(renewal.portal, 'it takes its leave', ({ cardText }) =>
        /Refresh this page to go on/.test(cardText),
      );
      expect(card.ringBox).toBeNull();
      expect(card.cardButtons).toEqual(['Close']);
      await renewal.portal.click({ role: 'button', name: 'Close' });
      expect(await guideOn(renewal.portal)).toBeNull();
      await renewal.portal.driver.reload();
    }
    // Firefox gives the new version to the pages that are open.
    await ringOn(renewal.portal, step, create);
  });

  it('goes by what is so when the person comes back to a page that the browser had kept', async () => {
    await renewal.open(places.home, 'visit=away');
    await guideAt(renewal.portal, 'open-authorisations', 'pointing');
    await renewal.portal.driver.goBack();
    await ringOn(renewal.portal, step, create);
    await renewal.open(places.home, 'visit=far-away');
    await guideAt(renewal.portal, 'open-authorisations', 'pointing');
    // The one from before went with the extension that was loaded anew.
    const popup = await stage.browser.openExtensionPage('popup/popup.html');
    await stopJourney(popup);
    await popup.close();
    await renewal.portal.driver.goBack();
    await until(
      async () => ((await guideOn(renewal.portal)) === null ? true : null),
      () => 'The guide of a journey that was stopped stays on the page',
    );
  });
});

/** Done by the page's own script. */
function tamper(what: string): void {
  const host = document.querySelector('credential-guide') as HTMLElement;
  const part = (name: string) => host.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`);
  const above = (element: HTMLElement) => {
    element.style.cssText =
      'position: fixed; inset: 0; width: 100%; height: 100%; margin: 0; background: pink';
    document.body.append(element);
    return element;
  };
  switch (what) {
    case 'throws our element out':
      host.remove();
      break;
    case 'closes the card':
      part('card')?.hidePopover();
      break;
    case 'closes the ring':
      part('ring')?.hidePopover();
      break;
    case 'hides our element by its styles': {
      const style = document.createElement('style');
      style.textContent =
        'credential-guide { display: none !important; opacity: 0 !important; visibility: hidden !important }';
      document.head.append(style);
      host.style.setProperty('display', 'none', 'important');
      break;
    }
    case 'covers us in the top layer': {
      const cover = above(document.createElement('div'));
      cover.popover = 'manual';
      cover.showPopover();
      break;
    }
    default: {
      const dialog = above(document.createElement('dialog')) as HTMLDialogElement;
      dialog.show();
      break;
    }
  }
}

/** Done by the page's own script. */
function defineOurName(what: string): void {
  class Theirs extends HTMLElement {
    static observedAttributes = ['data-state'];
    static disabledFeatures = what === 'which may have none' ? ['shadow'] : [];
    constructor() {
      super();
      if (what === 'whose constructor throws') throw new Error('Not today');
      if (what === 'which give themselves a shadow tree') this.attachShadow({ mode: 'open' });
    }
    connectedCallback(): void {
      if (what === 'which fill themselves') this.innerHTML = '<p>Hello</p>';
      if (what === 'which throw when they come into the page') throw new Error('Not here');
      if (what === 'which take themselves out of the page') this.remove();
    }
    attributeChangedCallback(): void {
      if (what === 'which take themselves out when they are written on') this.remove();
    }
  }
  customElements.define('credential-guide', Theirs);
}

/** Done by the page's own script, or by its styles. */
function disarrange(what: string): void {
  const main = document.querySelector('main') as HTMLElement;
  const room = document.createElement('div');
  room.style.height = '2000px';
  main.append(room);
  switch (what) {
    case 'is moved and made smaller, one transform within another':
      main.style.transform = 'translate(70px, 40px)';
      for (const child of main.children) (child as HTMLElement).style.transform = 'scale(0.9)';
      break;
    case 'slides to another place':
      main.style.transition = 'transform 300ms linear';
      main.getBoundingClientRect();
      main.style.transform = 'translate(120px, 60px)';
      break;
    case 'stands in a box that scrolls':
      main.style.height = '400px';
      main.style.overflow = 'auto';
      break;
    default:
      main.style.zoom = '1.5';
  }
}

/** Writes down, whenever anything changes while the portal shows that it loads, whether a ring is there. */
function noteRingsWhileLoading(): void {
  const world = globalThis as unknown as { noted: boolean[] };
  world.noted = [];
  const look = (): void => {
    if (!document.querySelector('main .loading')) return;
    const ring = document.querySelector('credential-guide')?.shadowRoot?.querySelector('[part~="ring"]');
    if (ring) world.noted.push(ring.matches(':popover-open'));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Done by the page's own script: nothing on the page can be used any more. */
function shutOff(what: string): void {
  switch (what) {
    case 'is inert':
      document.body.inert = true;
      break;
    case 'cannot be seen':
      document.body.style.opacity = '0';
      document.documentElement.style.clipPath = 'inset(50%)';
      break;
    default: {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.textContent = 'Do you want to stay signed in?';
      dialog.showModal();
    }
  }
}

function isCardOnTop(): boolean {
  const host = document.querySelector('credential-guide');
  const card = host?.shadowRoot?.querySelector('[part~="card"]');
  if (!host || !card?.matches(':popover-open')) return false;
  const { left, top, width, height } = card.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === host;
}

type Fought = typeof globalThis & { thrown: number; lastThrown: number };

/** Throws our element out whenever it comes. */
function fight(): void {
  const world = globalThis as Fought;
  world.thrown = 0;
  world.lastThrown = Date.now();
  const out = () => {
    const host = document.querySelector('credential-guide');
    if (!host) return;
    world.thrown += 1;
    world.lastThrown = Date.now();
    host.remove();
  };
  new MutationObserver(out).observe(document, { childList: true, subtree: true });
  out();
}
