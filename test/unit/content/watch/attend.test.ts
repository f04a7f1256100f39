// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Attention } from '../../../../src/content/watch/attend.ts';
import { takeSnapshot } from '../../../../src/portal/dom/snapshot.ts';

const form = `<h1>Create machine credential</h1><label>Keystore password <input type="password"></label>
  <label>Credential name <input id="name"></label>
  <label><input type="checkbox" id="terms"> I understand and accept the machine credential details</label><button>Download</button>`;

let looks: string[] = [];
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = form;
  looks = [];
  end = new AbortController();
  const attention = new Attention(() => looks.push(typedIn('name')), end.signal);
  attention.attendTo('create-credential', takeSnapshot(document));
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function typedIn(id: string): string {
  return (document.getElementById(id) as HTMLInputElement).value;
}

function type(id: string, text: string): void {
  const field = document.getElementById(id) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

it('looks once more at a name that the page may have changed since, and then no longer', () => {
  type('name', 'ingleton');
  setTimeout(() => {
    (document.getElementById('name') as HTMLInputElement).value = 'INGLETON';
  }, 600);
  vi.runAllTimers();
  expect(looks).toEqual(['ingleton', 'INGLETON']);
  expect(vi.getTimerCount()).toBe(0);
});

it('waits until the person pauses', () => {
  for (const text of ['I', 'IN', 'ING']) type('name', text);
  expect(vi.getTimerCount()).toBe(1);
});

it('does not for the tick box, and not once it has ended', () => {
  document.getElementById('terms')?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(vi.getTimerCount()).toBe(0);
  type('name', 'I');
  end.abort();
  expect(vi.getTimerCount()).toBe(0);
});
