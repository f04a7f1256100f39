// @vitest-environment jsdom
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PagesToBackground } from '../../../../src/platform/messages/messages.ts';
import { OfferedNotice } from '../../../../src/popup/journey/offered-notice.tsx';
import { RememberPanel } from '../../../../src/popup/journey/remember-panel.tsx';
import { DueNotice } from '../../../../src/popup/notices/due-notice.tsx';
import type { FoundCredential } from '../../../../src/register/remember.ts';
import { counted } from '../../../../src/values/sentence.ts';
import { day } from '../../register/an-entry.ts';
import { nothingUnderWay } from '../nothing-under-way.ts';

const { create } = vi.hoisted(() => ({ create: vi.fn(async (_: { url: string }) => undefined) }));
vi.mock('../../../../src/platform/extension.ts', async () => {
  const { getMessage } = await import('../words.ts');
  const runtime = { getURL: (path: string) => `chrome-extension://ours/${path}` };
  return { extension: { i18n: { getMessage }, runtime, tabs: { create } } };
});

let root: HTMLElement;
let told: PagesToBackground[];
const tell = (message: PagesToBackground) => void told.push(message);

const found: FoundCredential = {
  business: 'Sunrise Bakery Pty Ltd',
  abn: '51824753556',
  displayName: 'SUNRISE-PAYROLL',
  validTo: day('2028-11-22'),
  file: '',
  software: null,
  origin: 'keystore',
};

function show(what: ComponentChild): string {
  act(() => render(<main>{what}</main>, root));
  return root.textContent ?? '';
}

function press(name: string): void {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!button) throw new Error(`No button is named ${name} in ${root.textContent}`);
  act(() => button.click());
}

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = document.querySelector<HTMLElement>('#root') ?? document.body;
  told = [];
  create.mockClear();
});

describe('at the last step', () => {
  it('all that would be kept stands there before the click that keeps it; what is not known is left out', async () => {
    const said = show(
      <RememberPanel view={{ ...nothingUnderWay, toRemember: found }} tell={tell} run="first" />,
    );
    const facts = [...root.querySelectorAll('dl > div')].map(({ textContent }) => textContent);
    expect(facts).toEqual([
      'BusinessSunrise Bakery Pty Ltd',
      'ABN51 824 753 556',
      'Display nameSUNRISE-PAYROLL',
      'Valid to22 November 2028',
    ]);
    expect(said).toContain('This is all that is kept, on this computer.');
    expect(said).not.toContain('sync');
    expect(told).toEqual([]);
    expect((await axe.run(root, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
    press('Keep and remind me');
    expect(told).toEqual([{ kind: 'expiry-remembered', run: 'first' }]);
  });

  it('says that the day is reckoned, and that the list is synced, where it is so', () => {
    const newExpiry = {
      validTo: day('2028-11-22'),
      isCertain: false,
      displayName: null,
      business: null,
      calendar: [],
    };
    const register = { count: 3, due: null, isSynced: true };
    const said = show(
      <RememberPanel
        view={{ ...nothingUnderWay, toRemember: found, newExpiry, register }}
        tell={tell}
        run="first"
      />,
    );
    expect(said).toContain('The last day is reckoned from the day on which the new file came');
    expect(said).toContain('it goes to your other computers too');
  });

  it('leads to the list where the name is not known', () => {
    show(<RememberPanel view={nothingUnderWay} tell={tell} run="first" />);
    press('Your credentials');
    expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://ours/register.html' });
    expect(told).toEqual([]);
  });
});

describe('what the portal’s list shows', () => {
  const offered = ['A', 'B', 'C', 'D', 'E', 'F'].map((displayName) => ({ ...found, displayName }));

  it('is offered with its names and with what is kept, and kept only by the click', async () => {
    const said = show(<OfferedNotice view={{ ...nothingUnderWay, offered }} tell={tell} />);
    expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'A',
      'B',
      'C',
      'D',
      'and 2 more',
    ]);
    expect(said).toContain('Never the file itself, a key or a password.');
    expect(told).toEqual([]);
    press('Keep 6 credentials');
    expect(told).toEqual([{ kind: 'credentials-remembered', found: offered }]);
  });
});

describe('what is due', () => {
  it('is said, and leads to it', () => {
    expect(show(<DueNotice due={counted('register_due_soon', 2, '30')} />)).toContain(
      '2 credentials end within 30 days',
    );
    press('Show them');
    expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://ours/register.html#due' });
  });
});
