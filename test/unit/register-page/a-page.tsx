import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type {
  BackgroundToRegister,
  RegisterToBackground,
} from '../../../src/platform/messages/register-messages.ts';
import { emptyRegister, type Register } from '../../../src/register/entry.ts';
import { changeEntry, forget, remember } from '../../../src/register/remember.ts';
import { mergeRegisters } from '../../../src/register/sync/merge.ts';
import { RegisterPage } from '../../../src/register-page/register-page.tsx';
import { usualReminderDays } from '../../../src/reminders/deadlines.ts';
import { on, today } from '../register/an-entry.ts';

/** A background that keeps the register in memory, and the page that talks to it. */
export class APage {
  readonly told: RegisterToBackground[] = [];
  /** What is shown besides the register. */
  also: Partial<BackgroundToRegister> = {};
  isSilent = false;
  register: Register = emptyRegister;

  readonly extension = {
    i18n: { getMessage: (_key: string, _values?: string[]): string => '' },
    runtime: {
      sendMessage: async (message: RegisterToBackground) => {
        if (this.isSilent) throw new Error('Could not establish connection.');
        if (message.kind !== 'register-asked') this.told.push(message);
        this.#take(message);
        return structuredClone(this.#view());
      },
      onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
    },
    tabs: { query: async () => [], create: vi.fn() },
  };

  async open(register: Register = emptyRegister): Promise<void> {
    this.register = register;
    await act(async () => render(<RegisterPage />, document.body));
  }

  async close(): Promise<void> {
    await act(async () => render(null, document.body));
    this.told.length = 0;
    this.also = {};
    this.isSilent = false;
    location.hash = '';
  }

  #take(message: RegisterToBackground): void {
    const when = on(today);
    const { register } = this;
    if (message.kind === 'entries-added')
      this.register = message.found.reduce((now, found) => remember(now, found, when).register, register);
    if (message.kind === 'entries-changed')
      this.register = message.ids.reduce((now, id) => changeEntry(now, id, message.changes, when), register);
    if (message.kind === 'entries-forgotten') this.register = forget(register, message.ids, when.now);
    if (message.kind === 'office-met') this.register = mergeRegisters(register, message.register);
    if (message.kind === 'register-imported')
      this.register = mergeRegisters(register, { entries: message.entries, forgotten: [] });
  }

  #view(): BackgroundToRegister {
    return {
      kind: 'register',
      register: this.register,
      today,
      reminderDays: usualReminderDays,
      namesInReminders: false,
      nextReminder: null,
      offered: [],
      sync: { isOn: false, bytes: 0, room: 102_400, trouble: null },
      organisation: null,
      isInOffice: false,
      trouble: null,
      ...this.also,
    };
  }
}

/** The one element that a selector names. */
export function find<Found extends Element = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing is ${selector} in ${document.body.innerHTML.slice(0, 2000)}`);
  return found;
}

export function button(name: string | RegExp, within: ParentNode = document): HTMLButtonElement {
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const found = [...within.querySelectorAll('button')].find((each) => matches(text(each)));
  if (!found) throw new Error(`No button is named ${name} in ${document.body.innerHTML.slice(0, 2000)}`);
  return found;
}

export function text(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export async function press(element: Element): Promise<void> {
  await act(async () => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    // What follows from an answer of the background's is shown only after the answer.
    await new Promise((done) => setTimeout(done));
  });
}

export async function type(selector: string, value: string): Promise<void> {
  await act(async () => {
    const field = find<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
