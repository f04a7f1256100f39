// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { type Drawn, saidOnCard } from '../../../src/content/said-on-card.ts';
import type { Showing } from '../../../src/content/teach/showing.ts';
import type { Guidance } from '../../../src/journey/guide/guidance.ts';
import type { PortalToBackground } from '../../../src/platform/messages/messages.ts';
import { portalVersion } from '../../../src/portal/pinned.ts';

const chosen: Showing = { kind: 'chosen', name: 'Add a credential' };
let told: PortalToBackground[];
let drawn: Drawn;
let showing: Showing;

/** Only what the card's buttons look at. */
const drawnAt = (step: string, control: string | null): Drawn => ({
  guidance: {
    run: 'a',
    step,
    targets: control ? { 'credential-list': { control } } : {},
  } as unknown as Guidance,
  page: 'credential-list',
});

const card = () =>
  saidOnCard({
    document,
    tell: (message) => told.push(message),
    drawn: () => drawn,
    picking: {
      get showing() {
        return showing;
      },
      begin: () => undefined,
      choose: () => undefined,
      // What is drawn next may be about the step after it.
      end: () => {
        showing = { kind: 'not' };
        drawn = drawnAt('choose-password', null);
      },
    },
    tellAgain: () => undefined,
    fault: () => null,
  });

beforeEach(() => {
  told = [];
  showing = { kind: 'not' };
  drawn = drawnAt('start-new-credential', 'create-credential');
});

it('learns what was chosen for the step and page that the card asked about', () => {
  showing = chosen;
  card().teach();
  const taught = { control: 'create-credential', page: 'credential-list', name: 'Add a credential' };
  expect(told).toEqual([{ kind: 'control-taught', taught: { ...taught, portal: portalVersion(document) } }]);
});

it('learns nothing where nothing is chosen, or the card asks for no control', () => {
  card().teach();
  showing = chosen;
  drawn = drawnAt('choose-password', null);
  card().teach();
  expect(told).toEqual([]);
});

it('forgets what it was shown for what the card speaks of', () => {
  card().forget();
  expect(told).toEqual([{ kind: 'control-forgotten', control: 'create-credential' }]);
});

it('says “Done” and “Skip” of the step that stood on the card', () => {
  const of = { run: 'a', step: 'revoke-old' } as const;
  card().done(of);
  card().skip(of);
  expect(told).toEqual([
    { kind: 'step-done', ...of },
    { kind: 'step-skipped', ...of },
  ]);
});

it('chooses no credential whose name it could not read', () => {
  const choice = { displayName: null, validTo: null } as unknown as Parameters<
    ReturnType<typeof card>['choose']
  >[1];
  card().choose({ run: 'a', step: 'open-old-credential' }, choice);
  expect(told).toEqual([]);
});

it('describes for support the step, the page and the control that the card spoke of', () => {
  expect(card().report()).toMatch(
    /^step: start-new-credential\npage: credential-list\ncontrol: create-credential\n/,
  );
});
