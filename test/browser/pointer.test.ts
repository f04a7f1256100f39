import { mkdirSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { measured } from '../measured.ts';
import { isWhole, shareOf } from '../sample.ts';
import { guideAt, guideAtRest, guideOn, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import { type Doing, followTheGuide, type Person, startRenewing } from './harness/person.ts';
import { newPerson, renewSteps, stopJourney } from './harness/renewing.ts';
import { doAsANewcomerWould, startSettingUp } from './harness/setting-up.ts';
import type { Box, Size } from './harness/types.ts';

declare const isVisible: typeof import('./harness/in-page/find.ts').isVisible;

/** The screens on which the guide was tried by strangers: a laptop, a café owner's, a large one, a phone, and 400 % of a small window. */
const allScreens: readonly Size[] = [
  { width: 1280, height: 800 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
  { width: 640, height: 400 },
];

/** The most that the card may say over a whole renewal. */
const mostWords = 300;

/** The most presses that serve only the guide and not what the person came for. */
const mostPresses = 10;

/** Where pictures of every step on every screen go, for who wants to look at them. */
const pictures = process.env['POINTER_PICTURES'];

byTurnsInBrowsers('the pointer', (stage) => {
  const screens = shareOf(stage.name, allScreens);
  let person: Person;
  afterEach(() => stopJourney(person.popup));

  /** Looks at the card at this step on all screens: what it says, and what it lies on. */
  function look(journey: string) {
    const words: Record<string, number> = {};
    const covered: string[] = [];
    const before = async (step: string): Promise<void> => {
      const { portal } = person;
      if ((await guideOn(portal)) === null) return;
      await portal.bringToFront();
      for (const screen of screens) {
        await resize(screen);
        const { cardText, cardBox, ringBox } = await atRest(step);
        if (screen === screens[0]) words[step] = cardText.split(/\s+/).filter(Boolean).length;
        const { under, lookedAt } = await portal.evaluate(neededUnder, cardBox, ringBox, step);
        measured('needed things looked at', lookedAt);
        measured('needed things covered', under.length);
        const where = `${step} ${screen.width} × ${screen.height}`;
        covered.push(...under.map((what) => `${where}: ${what}`));
        if (pictures) {
          mkdirSync(pictures, { recursive: true });
          await portal.screenshot(`${pictures}/${stage.name}-${journey}-${where.replaceAll(' ', '-')}.png`);
        }
      }
      await resize(allScreens[0] as Size);
    };
    return { words, covered, before };
  }

  /** A window that was made larger or smaller is laid out anew, and what is at rest by then is looked at. */
  async function resize(screen: Size): Promise<void> {
    await person.portal.setViewport(screen);
    await person.portal.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  /** What the guide says once nothing of it moves any more. */
  const atRest = (step: string) => guideAtRest(person.portal, step);

  it('says little and covers nothing that a renewal needs', async () => {
    person = await newPerson(stage);
    await startRenewing(person);
    const { words, covered, before } = look('renew');
    let presses = 0;
    const press = async (name: RegExp): Promise<void> => {
      presses += 1;
      await person.portal.bringToFront();
      await person.portal.click({ role: 'button', name });
    };
    // As few presses as the way needs: the journey is begun and RAM opened from the popup, what the page shows goes on by itself.
    const instead: Readonly<Record<string, Doing>> = {
      'check-valid-to': ({ portal }) => portal.click({ role: 'link', name: 'Back' }),
      'set-old-keystore-aside': () => press(/^Done/),
      'load-into-software': () => press(/^Done/),
      'revoke-old': () => press(/^Skip/),
      'remember-expiry': () => press(/^Done/),
    };
    // “Renew”, “Go to RAM” and, later, “Check the keystore file”.
    presses += 3;
    await followTheGuide(person, { before, instead });
    const all = Object.values(words).reduce((sum, each) => sum + each, 0);
    measured('words over a renewal', all);
    measured('presses for the guide', presses);
    expect(presses).toBeLessThanOrEqual(mostPresses);
    expect(Object.keys(words).length).toBeGreaterThanOrEqual(12);
    expect(covered).toEqual([]);
    expect(all, JSON.stringify(words)).toBeLessThanOrEqual(mostWords);
  });

  it('grows within the window when the person asks for more, and leaves its control free', async () => {
    person = await newPerson(stage);
    await startRenewing(person);
    const { portal } = person;
    await portal.goto(`${person.portalUrl}#/entities/47999999901/authorisations`);
    for (const screen of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
      { width: 640, height: 400 },
    ]) {
      await resize(screen);
      await atRest('open-credentials');
      await portal.click({ role: 'button', name: 'Why, help and more' });
      const { cardBox, ringBox } = await guideWhen(portal, 'all of it, at rest', (guide) => {
        const { cardText, cardBox: box, state } = guide;
        return (
          state === 'pointing' && /Not affiliated/.test(cardText) && box !== null && isWithin(box, screen)
        );
      });
      expect(
        cardBox && ringBox && overlapOf(cardBox, ringBox),
        JSON.stringify([screen, cardBox, ringBox]),
      ).toBe(0);
      await portal.click({ role: 'button', name: 'Why, help and more' });
    }
  });

  it('leaves somebody where they scroll to, also when they do it at once', async () => {
    person = await newPerson(stage);
    await startRenewing(person);
    const { portal } = person;
    // The list of businesses then begins above the window's end and goes beyond it.
    await portal.setViewport({ width: 320, height: 680 });
    await portal.goto(`${person.portalUrl}#/home`);
    await guideWhen(
      portal,
      'at home',
      ({ step, state }) => step === 'open-authorisations' && state === 'pointing',
    );
    await portal.driver.moveMouse(160, 400);
    await portal.evaluate(() => {
      location.hash = '#/entities';
    });
    await guideWhen(
      portal,
      'at the list, which it has brought into sight',
      ({ step, ringBox }) => step === 'choose-business' && ringBox !== null && ringBox.y >= 0,
    );
    await portal.driver.turnWheel(-3000);
    await portal.waitUntil(() => scrollY === 0, [], { what: 'the person is at the top' });
    await portal.evaluate(() => new Promise((done) => setTimeout(done, 1200)));
    expect(await portal.evaluate(() => scrollY)).toBe(0);
  });

  it('stands where it stood until its place beside the next control is known', async () => {
    person = await newPerson(stage);
    await startRenewing(person);
    const { portal } = person;
    await portal.goto(`${person.portalUrl}#/home`);
    // Its first place is found a moment after the ring is there.
    await atRest('open-authorisations');
    await portal.evaluate(noteStands);
    await portal.evaluate(() => {
      location.hash = '#/entities';
    });
    await guideAt(portal, 'choose-business', 'pointing');
    await portal.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    const stands = await portal.evaluate(() => (window as { stands?: Stand[] }).stands ?? []);
    const [before] = stands;
    expect(stands.map(({ by }) => by)).toContain('choose-business pointing by-control');
    // For so long it waits for the next control; after that it makes way for the page.
    const waiting = stands.filter(({ isRinged, at }) => !isRinged && at - (stands[1]?.at ?? 0) < 900);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.map(({ corner }) => corner)).toEqual(waiting.map(() => before?.corner));
    expect(stands.filter(({ isInWindow, isOnRing }) => !isInWindow || isOnRing)).toEqual([]);
  });

  it('stays while it is being pressed, and what it has become meanwhile is not what was pressed', async () => {
    person = await newPerson(stage);
    await startRenewing(person);
    const { portal } = person;
    await portal.goto(`${person.portalUrl}#/home`);
    const { cardBox } = await atRest('open-authorisations');
    const more = { role: 'button', name: 'Why, help and more' } as const;
    const { x, y, width, height } = await portal.box(more);
    await portal.driver.moveMouse(x + width / 2, y + height / 2);
    await portal.driver.pressMouse();
    await portal.evaluate(() => {
      location.hash = '#/entities';
    });
    const pressed = await guideAt(portal, 'choose-business', 'pointing');
    expect(pressed.cardBox).toMatchObject({ x: cardBox?.x, y: cardBox?.y });
    await portal.driver.releaseMouse();
    const released = await atRest('choose-business');
    expect(released.cardBox).not.toMatchObject({ x: cardBox?.x, y: cardBox?.y });
    expect(released.cardText).not.toMatch(/Not affiliated/);
    await portal.click(more);
    await guideWhen(portal, 'opened', ({ cardText }) => /Not affiliated/.test(cardText));
  });

  it('covers nothing that a set-up needs', async () => {
    const nothingYet = { signedIn: '0', linked: 'no', software: 'missing', credentials: 'none' } as const;
    person = await newPerson(stage, nothingYet);
    await startSettingUp(person);
    const { covered, before } = look('set-up');
    // What both journeys have in common was looked at in the renewal.
    const ofItsOwn = async (step: string): Promise<void> => {
      if (isWhole || !(renewSteps as readonly string[]).includes(step)) await before(step);
    };
    await followTheGuide(person, { before: ofItsOwn, instead: doAsANewcomerWould('2025') });
    expect(covered).toEqual([]);
  });
});

function isWithin({ x, y, width, height }: Box, screen: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= screen.width && y + height <= screen.height;
}

/** In square pixels. */
function overlapOf(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const along = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(across, 0) * Math.max(along, 0);
}

/** Everything that a person needs beside the control on this page and that the card lies on. */
function neededUnder(
  card: Box | null,
  ring: Box | null,
  step: string,
): { under: string[]; lookedAt: number } {
  if (!card) return { under: [], lookedAt: 0 };
  const overlaps = ({ left, top, right, bottom }: DOMRect) =>
    Math.min(right, card.x + card.width) - Math.max(left, card.x) > 1 &&
    Math.min(bottom, card.y + card.height) - Math.max(top, card.y) > 1;
  const within = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return ring && x > ring.x && x < ring.x + ring.width && y > ring.y && y < ring.y + ring.height;
  };
  const pressables = [
    ...document.querySelectorAll('main a[href], main button, main input, main select, [role="tab"]'),
  ];
  const ringed = [...document.querySelectorAll('a, button, input, select, dd, tr, table, [role="tab"]')].find(
    within,
  );
  const row = ringed?.closest('tr');
  const rows =
    step === 'open-old-credential' ? document.querySelectorAll('td') : (row?.querySelectorAll('td') ?? []);
  const heads = row ? (ringed?.closest('table')?.querySelectorAll('th') ?? []) : [];
  const labels = [...((ringed as HTMLInputElement | undefined)?.labels ?? [])];
  const hints = (ringed?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .flatMap((id) => document.getElementById(id) ?? []);
  const messages = document.querySelectorAll('[role="alert"], [role="status"]');
  const term = ringed?.closest('dd')?.previousElementSibling;
  const all = [...pressables, ...rows, ...heads, ...labels, ...hints, ...messages, ...(term ? [term] : [])];
  const seen = all.filter(isVisible);
  const under = seen
    .filter((element) => textBoxes(element).some(overlaps))
    .map((element) => `${element.localName} “${(element.textContent ?? '').trim().slice(0, 30)}”`);
  return { under, lookedAt: seen.length };
  function textBoxes(element: Element): DOMRect[] {
    if (/^(INPUT|SELECT|BUTTON|A)$/.test(element.tagName)) return [...element.getClientRects()];
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()];
  }
}

interface Stand {
  readonly corner: string;
  readonly by: string;
  readonly isInWindow: boolean;
  /** The control is found. */
  readonly isRinged: boolean;
  readonly isOnRing: boolean;
  /** In milliseconds since the page began. */
  readonly at: number;
}

/** Has the page note at every frame where the card stands, whenever that, or what it says it is about, is another than before. */
function noteStands(): void {
  const stands: Stand[] = [];
  (window as { stands?: Stand[] }).stands = stands;
  const look = (): void => {
    const host = document.querySelector<HTMLElement>('credential-guide');
    const part = (name: string) => host?.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`);
    const [card, ring] = [part('card'), part('ring')];
    if (card?.matches(':popover-open')) {
      const { left, top, right, bottom } = card.getBoundingClientRect();
      const corner = `${Math.round(left)} ${Math.round(top)}`;
      const by = `${host?.dataset['step']} ${host?.dataset['state']} ${card.dataset['place']}`;
      const isInWindow = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const isRinged = ring?.matches(':popover-open') === true;
      const isPainted = isRinged && getComputedStyle(ring).visibility === 'visible';
      const around = ring?.getBoundingClientRect() ?? new DOMRect();
      const isApart =
        left >= around.right || right <= around.left || top >= around.bottom || bottom <= around.top;
      const last = stands.at(-1);
      if (last?.corner !== corner || last.by !== by || last.isRinged !== isRinged)
        stands.push({
          corner,
          by,
          isInWindow,
          isRinged,
          isOnRing: isPainted && !isApart,
          at: performance.now(),
        });
    }
    requestAnimationFrame(look);
  };
  look();
}
