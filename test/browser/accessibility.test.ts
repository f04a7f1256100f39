import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeCredential } from '../../practice/keystore/credential.ts';
import { withWrongIntegrity } from '../../practice/keystore/defects.ts';
import { writeKeystore } from '../../practice/keystore/keystore.ts';
import { measured } from '../measured.ts';
import { axe, type Violation } from './harness/axe.ts';
import { type GuideView, guideAt, guideWhen } from './harness/guide.ts';
import { inEachBrowser, inOneBrowser, type Stage } from './harness/in-each-browser.ts';
import { checkKeystore } from './harness/keystore-page.ts';
import { ownPages } from './harness/own-pages.ts';
import type { TestPage } from './harness/page.ts';
import { alexandra } from './harness/person.ts';
import { fields, places, Renewal } from './harness/renewal.ts';
import type { Box, Locator } from './harness/types.ts';
import { until } from './harness/wait.ts';

declare const everyElement: typeof import('./harness/in-page/find.ts').everyElement;

const host = 'credential-guide';
const small = { width: 320, height: 640 };

const sound = (violations: readonly Violation[], what: string) => {
  measured('looks', 1);
  measured('violations', violations.length);
  expect(violations, what).toEqual([]);
};
const soundPage = async (page: TestPage, what: string) => sound(await axe(page), what);
const soundCard = async (page: TestPage, what: string) => sound(await axe(page, host), what);

/** The keystore files that the keystore page is looked at with. */
class Files {
  readonly #folder = mkdtempSync(join(tmpdir(), 'credential-guide-files-'));
  good = '';
  newer = '';
  bad = '';
  refused = '';

  async make(): Promise<void> {
    const request = {
      abn: '47999999901',
      legalName: alexandra.business,
      displayName: alexandra.displayName,
      password: alexandra.password,
      now: new Date(),
    };
    const sound = await makeCredential(request);
    const other = await makeCredential({ ...request, displayName: 'Bakery-BAS' });
    this.good = this.#file('good.xml', writeKeystore([sound]));
    const notAfter = new Date(Date.now() + 900 * 86_400_000);
    this.newer = this.#file('newer.xml', writeKeystore([await makeCredential({ ...request, notAfter })]));
    this.bad = this.#file('bad.xml', writeKeystore([withWrongIntegrity(sound), other, sound]));
    this.refused = this.#file('refused.xml', 'no keystore');
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #file(name: string, content: string): string {
    const path = join(this.#folder, name);
    writeFileSync(path, content);
    return path;
  }
}

/** Everything that we show, looked at by axe-core. */
function soundEverywhere(stage: Stage): void {
  const files = new Files();
  let renewal: Renewal;
  beforeAll(() => files.make());
  afterAll(() => files.remove());

  it.each(ownPages)(
    'has a sound $path: narrow (1280 at 400 %), from right to left, with wide spacing',
    async ({ path, ready }) => {
      const page = await stage.browser.openExtensionPage(path);
      await page.waitUntil((css: string) => document.querySelector(css), [ready], {
        what: `${path} is there`,
      });
      for (const direction of ['ltr', 'rtl'] as const) {
        await page.evaluate((dir: string) => {
          document.documentElement.dir = dir;
        }, direction);
        for (const size of [{ width: 1280, height: 800 }, small]) {
          await page.setViewport(size);
          const what = `${path}, ${direction}, ${size.width} px`;
          await soundPage(page, what);
          expect(await page.evaluate(standsOut), what).toEqual([]);
        }
      }
      await page.evaluate(spaceOut);
      expect(await page.evaluate(standsOut), `${path}, text spacing of WCAG 1.4.12`).toEqual([]);
      await page.close();
    },
  );

  it('has a sound popup before a journey', async () => {
    const popup = await stage.browser.openExtensionPage('popup/popup.html');
    await popup.box({ role: 'button', name: /^Renew/ });
    await soundPage(popup, 'start');
    await popup.click({ role: 'button', name: 'Do I need this at all?' });
    await popup.text({ role: 'heading', name: 'Do I need this at all?' });
    await soundPage(popup, 'questions');
    await popup.click({ role: 'button', name: 'Where is my file?' });
    await popup.text({ role: 'heading', name: 'Where is my file?' });
    await soundPage(popup, 'where the file is');
    await popup.close();
  });

  it('has a sound keystore page', async () => {
    const on = async (what: string, act: (page: TestPage) => Promise<unknown>) => {
      const page = await stage.browser.openExtensionPage('keystore.html');
      await page.box({ role: 'button', name: 'Check' });
      await act(page);
      await soundPage(page, what);
      await page.close();
    };
    await on('empty', async () => {});
    await on('no file', async (page) => {
      await page.click({ role: 'button', name: 'Check' });
      await page.text({ role: 'alert' });
    });
    await on('good', (page) => checkKeystore(page, files.good, alexandra.password));
    await on('bad', (page) => checkKeystore(page, files.bad, 'another-1A'));
    await on('refused', (page) => checkKeystore(page, files.refused));
    await on('two files, and saving unfolded', async (page) => {
      await page.pickFile({ css: 'input[type=file]' }, files.good, files.newer);
      await page.box({ css: '[data-comparison="renewed"]' });
      await page.evaluate(unfoldAll);
    });
  });

  it('has a sound card and popup at every kind of step', async () => {
    renewal = await Renewal.start(stage);
    const { popup, portal } = renewal;
    const at = async (step: string, state: GuideView['state']) => {
      const guide = await guideAt(portal, step, state);
      expect(guide.cardBox, step).not.toBeNull();
      expect(guide.ringBox !== null, `${step}: ring`).toBe(state === 'pointing');
      // A region with a name, in words of the accessibility tree.
      await portal.box({ role: 'region', name: 'Credential Guide' });
      await soundCard(portal, `${step}, ${state}`);
    };
    await soundPage(popup, 'first step');

    await renewal.open(places.bakery, 'permission=none&');
    await at('open-credentials', 'not-found');
    await renewal.open(places.nowhere, 'permission=creator&');
    await at('open-credentials', 'elsewhere');
    await renewal.open(places.details);
    await at('check-valid-to', 'pointing');
    await soundPage(popup, 'a step on the portal');
    await renewal.go(places.list);
    await at('set-old-keystore-aside', 'away');
    await soundPage(popup, 'a step away from the portal');

    await renewal.sayDone('set-old-keystore-aside');
    await at('start-new-credential', 'pointing');
    await renewal.go(places.create);
    await at('choose-password', 'pointing');
    await portal.type(fields.password, alexandra.password);
    await portal.type(fields.name, 'Bakery-Payroll-M');
    const warned = await guideWhen(portal, 'warns of the name', ({ warnings }) => warnings.length > 0);
    expect(warned.warnings).toMatchObject([{ kind: 'display-name', role: 'alert' }]);
    await at('enter-display-name', 'pointing');

    await portal.replace(fields.name, alexandra.displayName);
    await portal.click(fields.terms);
    await at('download', 'pointing');
    await portal.click(fields.download);
    await renewal.popupAt('check-keystore');
    await popup.text({ text: /^Your new file is in/ });
    await soundPage(popup, 'the check of the keystore');
  });

  it('has a sound keystore page with a journey, and a sound popup at its end', async () => {
    const { popup } = renewal;
    const page = await stage.browser.openExtensionPage('keystore.html');
    await checkKeystore(page, files.good, alexandra.password);
    await page.text({ css: '[data-journey-outcome="right"]' });
    await soundPage(page, 'the right file');
    await page.close();

    await renewal.popupAt('load-into-software');
    await popup.click({ role: 'button', name: /^Done/ });
    await renewal.popupAt('remember-expiry');
    await soundPage(popup, 'the last step');
    await popup.click({ role: 'button', name: 'Stop guiding' });
    await popup.text({ text: /^Stop guiding\?/ });
    await soundPage(popup, 'asked whether to stop');
    await popup.click({ role: 'button', name: 'Go on guiding' });
    await popup.click({ role: 'button', name: /^Done/ });
    await popup.text({ text: /^All done/ });
    await soundPage(popup, 'finished');
    await renewal.close();
  });
}

inOneBrowser('chromium', 'everything of ours in light colours', soundEverywhere);
inOneBrowser('firefox', 'everything of ours in dark colours', soundEverywhere, { colorScheme: 'dark' });

inEachBrowser('the guide for the keyboard and in a small window', (stage) => {
  let renewal: Renewal;
  beforeEach(async () => {
    renewal = await Renewal.start(stage);
  });
  afterEach(() => renewal.close());

  /** Puts the focus on the control, once the ring is on it and the card beside it, both at rest: until then neither is where Tab leads. */
  async function focusControl(step: string): Promise<void> {
    const { portal } = renewal;
    let before = '';
    await until(
      async () => {
        const { ringBox, cardBox } = await guideAt(portal, step, 'pointing');
        const now = JSON.stringify([ringBox, cardBox]);
        const isAtRest = ringBox !== null && cardBox !== null && now === before;
        before = now;
        if (!isAtRest) return null;
        await portal.evaluate(focusUnderRing);
        return (await hasFocus(portal)) === 'control' ? true : null;
      },
      async () => `The control of ${step} does not get the focus: ${before}, ${await portal.focused()}`,
    );
  }

  async function focusComesTo(wanted: string, what: string): Promise<void> {
    const { portal } = renewal;
    await until(
      async () => ((await hasFocus(portal)) === wanted ? true : null),
      async () => `${what}: the focus does not come to the ${wanted}; it is on ${await portal.focused()}`,
    );
  }

  /** Tab from the control lands in the card, Shift+Tab back on the control, and Tab after Tab leaves the card again. */
  async function cardComesNextAfterControl(step: string): Promise<void> {
    const { portal } = renewal;
    await focusControl(step);
    const control = await portal.focused();
    await portal.press('Tab');
    await focusComesTo('card', `${step}, after Tab`);
    await portal.press('Shift+Tab');
    await focusComesTo('control', `${step}, after Shift+Tab`);
    const stops = (await guideAt(portal, step)).cardButtons.length;
    for (let turn = 0; turn < stops; turn += 1) {
      await portal.press('Tab');
      await focusComesTo('card', `${step}, stop ${turn + 1} of ${stops}`);
    }
    await portal.press('Tab');
    // What comes next may be a field that the guide then turns to with the person: it is pointed at itself.
    await until(
      async () => ((await hasFocus(portal)) !== 'card' && (await portal.focused()) !== control ? true : null),
      async () => `${step}: Tab does not lead out of the card and on; it is on ${await portal.focused()}`,
    );
  }

  it('comes right after a link or button in Tab order', async () => {
    await renewal.open(places.bakery);
    await cardComesNextAfterControl('open-credentials');
    await renewal.lookAtOldCredential();
    await cardComesNextAfterControl('start-new-credential');
  });

  it('comes right after a form field in Tab order', async ({ skip }) => {
    if (stage.name === 'firefox') skip('Firefox does not lead on to a popover whose source is a form field');
    await renewal.startNewCredential();
    await cardComesNextAfterControl('choose-password');
  });

  it('is reached by Tab from a form field in any case', async () => {
    const { portal } = renewal;
    await renewal.startNewCredential();
    await focusControl('choose-password');
    const met: string[] = [];
    while (met.at(-1) !== 'card') {
      if (met.length > 25) throw new Error(`Tab does not reach the card: ${met.join(', ')}`);
      await portal.press('Tab');
      met.push(await hasFocus(portal));
    }
  });

  it('is told to assistive technology with names, roles and what is announced', async () => {
    const { portal, popup } = renewal;
    await renewal.startNewCredential();
    const told = (page: TestPage, role: string, name: RegExp) =>
      until(
        async () =>
          (await page.accessibilityTree()).find((node) => node.role === role && name.test(node.name)) ?? null,
        async () => `No ${role} ${name} in ${JSON.stringify(await page.accessibilityTree())}`,
      );
    await told(portal, 'region', /^Credential Guide$/);
    const { live } = await told(portal, 'heading', /^Type a new keystore password/);
    expect(live).toBe('polite');
    await told(portal, 'button', /^Next/);
    // The ring is for the eyes: it is told of nowhere, and the control itself is told of as ever.
    await told(portal, 'textbox', /^Keystore password/);
    await portal.type(fields.name, 'bakery');
    await guideWhen(portal, 'warns of the name', ({ warnings }) => warnings.length > 0);
    const tree = await until(
      async () => {
        const nodes = await portal.accessibilityTree();
        return nodes.some(({ role }) => role === 'alert') ? nodes : null;
      },
      () => 'The warning is no alert in the accessibility tree',
    );
    // An alert is spoken at once by its role; Chromium says so in so many words.
    const alerts = tree.filter(({ role }) => role === 'alert');
    expect(alerts.map((alert) => alert.live)).toEqual([stage.name === 'chromium' ? 'assertive' : '']);
    measured('nodes', tree.length);
    expect(
      tree.filter(({ role, name }) => /^(button|link|textbox|checkbox)$/.test(role) && name === ''),
    ).toEqual([]);

    // For a screen reader those are landmarks of the whole page.
    expect(await portal.evaluate(landmarksIn, host)).toEqual([]);

    await told(popup, 'heading', /^Credential Guide/);
    const checklist = await popup.accessibilityTree();
    expect(
      checklist.filter(({ role, name }) => /^(button|link|textbox|checkbox)$/.test(role) && name === ''),
    ).toEqual([]);
    expect(checklist.filter(({ role }) => role === 'listitem').length).toBeGreaterThanOrEqual(18);
  });

  it('never moves the focus', async () => {
    const { portal } = renewal;
    await renewal.startNewCredential();
    await portal.evaluate(countFocusOnCard, host);
    const stays = async (control: Locator, text: string, step: string) => {
      await portal.type(control, text);
      const before = await portal.focused();
      await guideAt(portal, step, 'pointing');
      expect(await portal.focused()).toBe(before);
    };
    await stays(fields.password, alexandra.password, 'choose-password');
    await stays(fields.name, 'bakery', 'enter-display-name');
    await guideWhen(portal, 'warns of the name', ({ warnings }) => warnings.length > 0);
    expect(await portal.focused()).toMatch(/^textbox /);
    await portal.replace(fields.name, alexandra.displayName);
    await guideAt(portal, 'accept-terms', 'pointing');
    expect(await portal.focused()).toMatch(/^textbox /);
    await portal.click(fields.terms);
    await guideAt(portal, 'download', 'pointing');
    expect(await portal.focused()).toMatch(/^checkbox /);
    await renewal.go(places.list);
    await guideAt(portal, 'start-new-credential', 'pointing');
    await renewal.go(places.home);
    await guideAt(portal, 'open-authorisations', 'pointing');
    expect(await portal.evaluate(() => (globalThis as { focusOnCard?: number }).focusOnCard)).toBe(0);
  });

  it('brings the control back when a page that has just come jumps to its top, also when part of it stays in sight', async () => {
    const { portal } = renewal;
    await renewal.lookAtOldCredential();
    // The row of the business then begins above the window's end and goes beyond it.
    await portal.setViewport({ width: 320, height: 680 });
    await renewal.open(places.home);
    await guideAt(portal, 'open-authorisations', 'pointing');
    await portal.evaluate((place: string) => {
      location.hash = place;
      setTimeout(() => {
        scrollTo(0, 0);
        Object.assign(globalThis, { hasJumped: scrollY === 0 });
      }, 500);
    }, places.entities);
    await portal.waitUntil(() => (globalThis as { hasJumped?: boolean }).hasJumped, [], {
      what: 'the page has jumped to its top',
    });
    const isWhole = ({ ringBox }: GuideView) =>
      ringBox !== null && ringBox.y >= 0 && ringBox.y + ringBox.height <= 680;
    await portal.waitUntil(() => scrollY > 0, [], { what: 'the guide scrolls back' });
    await guideWhen(
      portal,
      'has its control whole in sight',
      (guide) => guide.step === 'choose-business' && isWhole(guide),
    );
  });

  it('leaves the control uncovered in a window of 320 × 640', async () => {
    const { portal } = renewal;
    await portal.setViewport(small);
    const uncovered = async (step: string) => {
      let fault = '';
      try {
        await guideWhen(portal, `at ${step}, beside its control`, (guide) => {
          fault = guide.step === step && guide.state === 'pointing' ? coverFault(guide) : 'not there yet';
          return fault === '';
        });
      } catch (error) {
        throw new Error(`${step}: ${fault}`, { cause: error });
      }
    };
    await renewal.startNewCredential();
    await uncovered('choose-password');
    await portal.type(fields.password, alexandra.password);
    await portal.type(fields.name, alexandra.displayName);
    await uncovered('accept-terms');
    await portal.click(fields.terms);
    await uncovered('download');
    await renewal.open(places.home);
    await uncovered('open-authorisations');
    await renewal.go(places.entities);
    await uncovered('choose-business');
    await renewal.go(places.bakery);
    await uncovered('open-credentials');
    await renewal.go(places.list);
    await uncovered('start-new-credential');
  });
});

inEachBrowser(
  'everything of ours with forced colours and reduced motion',
  (stage) => {
    it('moves nothing, and paints the ring', async () => {
      const renewal = await Renewal.start(stage);
      const { popup, portal } = renewal;
      await renewal.open(places.details);
      await guideAt(portal, 'check-valid-to', 'pointing');
      expect(await portal.evaluate(wishes)).toEqual({ forcedColours: true, reducedMotion: true });
      expect(await portal.evaluate(movingParts, host)).toEqual([]);
      const ring = await portal.evaluate(borderOfRing);
      expect(ring).toMatchObject({ style: 'solid', width: expect.any(Number) });
      expect(ring.width).toBeGreaterThanOrEqual(2);
      expect(ring.colour).not.toMatch(/transparent|, 0\)$/);
      expect(ring.colour).not.toBe(ring.behind);

      expect(await popup.evaluate(movingParts, null)).toEqual([]);
      const page = await stage.browser.openExtensionPage('keystore.html');
      await page.box({ role: 'button', name: 'Check' });
      expect(await page.evaluate(movingParts, null)).toEqual([]);
      await page.close();
      await renewal.close();
    });
  },
  { forcedColors: true, reducedMotion: true },
);

function landmarksIn(host: string): string[] {
  const card = document.querySelector(host)?.shadowRoot?.querySelector('[part~="card"]');
  if (!card) throw new Error('There is no card');
  return [...card.querySelectorAll('header, footer, main, nav, aside')].map(({ localName }) => localName);
}

/** What makes a page scroll sideways: what stands out of the window and in no box of its own that scrolls. */
function standsOut(): string[] {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const isOut = (element: Element): boolean => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || right > root.clientWidth + 1);
  };
  const out = [...document.body.querySelectorAll('*')].filter(isOut).slice(0, 5);
  return [`${root.scrollWidth} of ${root.clientWidth} px`, ...out.map((one) => one.outerHTML.slice(0, 120))];
}

/** The spacing that a person may set without losing anything (WCAG 2.2, 1.4.12). */
function spaceOut(): void {
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    element.style.setProperty('line-height', '1.5', 'important');
    element.style.setProperty('letter-spacing', '0.12em', 'important');
    element.style.setProperty('word-spacing', '0.16em', 'important');
  }
}

function unfoldAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Why the card is in the way of the control, or the control out of sight; empty when neither. */
function coverFault({ ringBox, cardBox }: GuideView): string {
  if (!ringBox || !cardBox) return 'ring or card is not painted';
  const { height } = small;
  const middle = ringBox.y + ringBox.height / 2;
  if (middle < 0 || middle > height) return `the control is out of sight: ${JSON.stringify(ringBox)}`;
  // The ring stands this far off the control. What must be free is the control.
  const gap = 5;
  const control = {
    x: ringBox.x + gap,
    y: ringBox.y + gap,
    width: ringBox.width - 2 * gap,
    height: ringBox.height - 2 * gap,
  };
  return overlap(control, cardBox)
    ? `the card ${JSON.stringify(cardBox)} covers ${JSON.stringify(control)}`
    : '';
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Puts the focus where the ring is, as somebody does who came there with Tab. */
function focusUnderRing(): void {
  const ring = document.querySelector('credential-guide')?.shadowRoot?.querySelector('[part~="ring"]');
  const box = ring?.getBoundingClientRect();
  if (!box) return;
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  hit?.closest<HTMLElement>('a, button, input')?.focus();
}

function hasFocus(page: TestPage): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active?.localName === 'credential-guide') return 'card';
    const ring = document.querySelector('credential-guide')?.shadowRoot?.querySelector('[part~="ring"]');
    const [outer, inner] = [ring?.getBoundingClientRect(), active?.getBoundingClientRect()];
    if (!outer || !inner) return 'nothing';
    const isInside =
      inner.x >= outer.x && inner.right <= outer.right && inner.y >= outer.y && inner.bottom <= outer.bottom;
    return isInside ? 'control' : 'page';
  });
}

function countFocusOnCard(ours: string): void {
  const counting = globalThis as { focusOnCard?: number };
  counting.focusOnCard = 0;
  document.addEventListener('focusin', ({ target }) => {
    if ((target as Element).localName === ours) counting.focusOnCard = (counting.focusOnCard ?? 0) + 1;
  });
}

function wishes(): object {
  return {
    forcedColours: matchMedia('(forced-colors: active)').matches,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

/** What has an animation or a transition that takes time: in our element on a page, or on the whole of a page of ours. */
function movingParts(within: string | null): string[] {
  const root = within === null ? document : document.querySelector(within)?.shadowRoot;
  if (!root) return ['there is nothing of ours'];
  return [...everyElement(root)]
    .filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

function borderOfRing(): { style: string; width: number; colour: string; behind: string } {
  const ring = document.querySelector('credential-guide')?.shadowRoot?.querySelector('[part~="ring"]');
  if (!ring) throw new Error('There is no ring');
  const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(ring);
  return {
    style: borderTopStyle,
    width: Number.parseFloat(borderTopWidth),
    colour: borderTopColor,
    behind: getComputedStyle(document.body).backgroundColor,
  };
}
