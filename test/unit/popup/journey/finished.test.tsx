// @vitest-environment jsdom
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PagesToBackground } from '../../../../src/platform/messages/messages.ts';
import type { BackgroundToPages, Finished as End } from '../../../../src/platform/messages/view-messages.ts';
import { Finished } from '../../../../src/popup/journey/finished.tsx';
import { day } from '../../register/an-entry.ts';
import { nothingUnderWay } from '../nothing-under-way.ts';

const { extension, surface } = vi.hoisted(() => ({
  extension: {} as Record<string, unknown>,
  surface: { current: 'tab' },
}));
const create = vi.fn(async (_: { url: string }) => undefined);
const sendMessage = vi.fn(async (_: unknown) => undefined);
vi.mock('../../../../src/platform/extension.ts', () => ({ extension }));
vi.mock('../../../../src/popup/surface.ts', () => ({ surfaceOfThisPage: () => surface.current }));

let root: HTMLElement;
let told: PagesToBackground[];
const tell = (message: PagesToBackground) => void told.push(message);

const end: End = {
  name: 'Bakery-Payroll-N',
  validTo: day('2028-11-28'),
  isCertain: true,
  remindDays: 60,
  isRemembered: true,
  next: null,
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

beforeEach(async () => {
  const { getMessage } = await import('../words.ts');
  const runtime = { getURL: (path: string) => `chrome-extension://ours/${path}`, sendMessage };
  const tabs = { create, query: async () => [] };
  Object.assign(extension, { i18n: { getMessage }, runtime, tabs });
  document.body.innerHTML = '<div id="root"></div>';
  root = document.querySelector<HTMLElement>('#root') ?? document.body;
  told = [];
  create.mockClear();
  sendMessage.mockClear();
  surface.current = 'tab';
});

const shown = (also: Partial<End> = {}, more: Partial<BackgroundToPages> = {}, isRenewal = true) =>
  show(
    <Finished
      view={{ ...nothingUnderWay, ...more, finished: { ...end, ...also } }}
      tell={tell}
      run="first"
      isRenewal={isRenewal}
    />,
  );

it('says until when it works and when the person hears of it again, with calendar, print and the old file', async () => {
  const newExpiry = {
    validTo: end.validTo,
    isCertain: true,
    displayName: null,
    business: null,
    calendar: [],
  };
  const said = shown({}, { newExpiry });
  expect(said).toContain('Bakery-Payroll-N works until 28 November 2028.');
  expect(said).toContain('We will remind you 60 days before.');
  expect(said).toContain('Keep the old keystore file until');
  expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    'Save a calendar reminder',
    'Print',
  ]);
  expect((await axe.run(root, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
});

it('promises nothing that is not so', () => {
  const said = shown({ isCertain: false, remindDays: null, isRemembered: false }, {}, false);
  expect(said).toContain('works until about 28 November 2028.');
  expect(said).not.toContain('remind you');
  expect(said).not.toContain('old keystore file');
  expect(shown({ name: null })).not.toContain('28 November');
});

it('offers to keep what is not in the list yet', () => {
  const toRemember = { business: 'B', displayName: 'D', origin: 'portal' as const };
  shown({ remindDays: null, isRemembered: false }, { toRemember });
  press('Keep and remind me');
  expect(told).toEqual([{ kind: 'expiry-remembered', run: 'first' }]);
});

it('leads on to the next renewal, which is then the one thing to do', async () => {
  const next = { id: 'c'.repeat(24), displayName: 'NEXT', business: 'Moonlight', count: 2 };
  shown({ next });
  expect([...root.querySelectorAll('.primary')].map(({ textContent }) => textContent)).toEqual([
    'Next: Renew NEXT of Moonlight',
  ]);
  press('Next: Renew NEXT of Moonlight');
  await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
  expect(sendMessage).toHaveBeenCalledWith({ kind: 'renewal-begun', id: next.id });
});

it('is printed where it stands, but out of a popup in a tab', () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  shown();
  press('Print');
  expect(print).toHaveBeenCalledOnce();
  surface.current = 'popup';
  press('Print');
  expect(print).toHaveBeenCalledOnce();
  expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://ours/popup/popup.html' });
});
