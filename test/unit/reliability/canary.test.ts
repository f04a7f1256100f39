// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { observe } from '../../../src/content/watch/observe.ts';
import { takeSnapshot } from '../../../src/portal/dom/snapshot.ts';
import { findControl } from '../../../src/portal/find-control.ts';
import { controlIds, pageIds } from '../../../src/portal/ids.ts';
import { recognisePage } from '../../../src/portal/pages.ts';
import { readFacts } from '../../../src/portal/read-facts.ts';
import { reportPage } from '../../../src/portal/report-page.ts';
import { measured } from '../../measured.ts';
import * as page from '../portal/stand-ins.ts';
import { type BackgroundProgram, backgroundProgram } from './background-program.ts';
import { Computer } from './computer.ts';
import { type Happening, renewing, settingUp } from './journeys.ts';
import { letHappen } from './somebody.ts';

/** Typed where the portal asks for the keystore's password, and looked for everywhere else. */
const canary = 'Qz7!Kanarienvogel-4711';

let program: BackgroundProgram;
beforeAll(async () => {
  program = await backgroundProgram();
});

/** The form with the canary in its password field, and how often somebody asked what stands in it. */
function formWithCanary(style: page.Style, type: 'password' | 'text') {
  const shown = page.show(page.createPage(style));
  const field = shown.querySelector<HTMLInputElement>('input[type=password]');
  if (!field) throw new Error(`The form ${style} has no password field`);
  // “Show password” makes a text field of it.
  field.type = type;
  let reads = 0;
  Object.defineProperty(field, 'value', {
    get: () => {
      reads += 1;
      return canary;
    },
  });
  return { shown, reads: () => reads };
}

describe.each(page.styles)('a password on the form “%s”', (style) => {
  it.each(['password', 'text'] as const)(
    'is never asked for, seen or reported (shown as %s)',
    async (type) => {
      const { shown, reads } = formWithCanary(style, type);
      const snapshot = takeSnapshot(shown);
      const at = recognisePage(shown, snapshot);
      expect(at).toBe('create-credential');
      const sighting = observe(at, snapshot, {
        opened: true,
        attended: null,
        followedRow: null,
        displayName: 'SUNRISE-PAYROLL',
      });
      const report = reportPage(shown);
      expect(report).toContain('input');
      measured('reads of the password field', reads());
      measured('texts searched', 2);
      expect(reads(), 'times that the field was read').toBe(0);
      const text = `${JSON.stringify(sighting)}\n${report}`;
      expect(text).not.toContain(canary);
      expect(text).not.toMatch(/kanarienvogel/i);
    },
  );
});

/** Pages that are none of the form and have the field all the same, by what tells that it is a password's. */
const elsewhere: readonly (readonly [string, string])[] = [
  ['a label', '<label for="k">Keystore password</label><input id="k" data-canary>'],
  ['a label around it', '<label>Password <input data-canary></label>'],
  ['words before it', '<p>Password<br><input data-canary></p>'],
  ['a term', '<dl><dt>Credential name</dt><dd>SUNRISE</dd><dt>Keystore password</dt><dd><input data-canary></dd></dl>'],
  ['a cell', '<table><tr><td>Password</td><td><input data-canary></td></tr><tr><td>Valid to</td><td>13/12/2026</td></tr></table>'],
  ['a header', '<table><tr><th>Credential name</th><th>Password</th></tr><tr><td>SUNRISE</td><td><input data-canary></td></tr></table>'],
  ['a label beyond a hint', '<p>Re-enter password</p><small>At least 10 characters</small><p><input data-canary></p>'],
  ['its name for screen readers', '<input aria-label="Password" data-canary>'],
  ['what stands in it', '<input placeholder="Choose a passphrase" data-canary>'],
  ['nothing at all', '<div><h2>Machine credential</h2></div><hr><input data-canary>'],
]; // biome-ignore format: a list of markup reads best dense

describe('a password that is shown, on a page that is not the form', () => {
  it.each(elsewhere)('is never asked for, told by %s', (_, html) => {
    document.body.innerHTML = `<main><h1>Machine credential</h1>${html}<p>Business: Ingleton Bakery Pty Ltd</p><button>Back</button></main>`;
    let reads = 0;
    Object.defineProperty(document.querySelector('[data-canary]'), 'value', {
      get: () => {
        reads += 1;
        return canary;
      },
    });
    const snapshot = takeSnapshot(document);
    for (const id of pageIds) readFacts(document, id, snapshot);
    for (const control of controlIds) findControl(document, { control }, snapshot);
    const told = JSON.stringify(readFacts(document, recognisePage(document, snapshot), snapshot));
    measured('reads of the password field', reads);
    expect(reads).toBe(0);
    expect(told).not.toMatch(/kanarienvogel/i);
  });
});

/** What our content script tells of the form while the canary stands in it. */
function tellOf(style: page.Style): Happening {
  const { shown } = formWithCanary(style, 'password');
  const snapshot = takeSnapshot(shown);
  const experience = { opened: false, attended: null, followedRow: null, displayName: null };
  const sighting = observe(recognisePage(shown, snapshot), snapshot, experience);
  return { by: 'portal', message: { kind: 'page-seen', sighting } };
}

describe.each([
  ['renew', renewing],
  ['set-up', settingUp],
] as const)('during the whole journey %s', (_name, journey) => {
  it('the canary is in no message, either way, in no storage and no log', async () => {
    const computer = new Computer(program);
    const told: string[] = [];
    const tellings = page.styles.map(tellOf);
    for (const happening of journey) {
      const all = [happening, ...tellings];
      for (const one of all) {
        told.push(JSON.stringify(one));
        await letHappen(computer, one);
      }
    }
    await computer.quiet();
    // Messages to the portal's page and to our own pages, and answers to both; the register's page is only told to ask.
    const kinds = new Set(computer.sent.map((one) => (one as { kind: string }).kind));
    expect([...kinds].sort()).toEqual(['guidance', 'register-changed', 'view']);
    expect(computer.sent.length).toBeGreaterThan(2 * journey.length);
    measured('texts searched', told.length + computer.sent.length);
    const everything = JSON.stringify([
      told,
      computer.sent,
      computer.local,
      computer.session,
      computer.logged,
    ]);
    expect(everything).toContain('Ingleton Bakery');
    expect(everything).not.toMatch(/kanarienvogel/i);
  });
});
