// @vitest-environment jsdom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOfficeFile, writeOfficeFile } from '../../../../src/register/office/office-file.ts';
import { registerOf } from '../../register/an-entry.ts';
import { APage, button, find, press, text } from '../a-page.tsx';

const { page, kept } = vi.hoisted(() => ({
  page: { current: undefined as unknown as APage },
  kept: { handle: null as unknown },
}));
vi.mock('../../../../src/platform/extension.ts', async () => {
  const { getMessage } = await import('../../popup/words.ts');
  return {
    get extension() {
      return { ...page.current?.extension, i18n: { getMessage } };
    },
  };
});
vi.mock('../../../../src/platform/storage/stored-office.ts', () => ({
  readOfficeHandle: async () => kept.handle,
  writeOfficeHandle: async (handle: unknown) => {
    kept.handle = handle;
  },
}));

const mine = registerOf({ displayName: 'MINE' });
const theirs = registerOf({ displayName: 'THEIRS' });
const unread = { entries: [], forgotten: [] };

/** A file on a shared folder, as Chrome hands it out. */
class Handle {
  readonly name = 'office.json';
  text: string;
  permission: PermissionState = 'granted';
  isGone = false;

  constructor(text = '') {
    this.text = text;
  }

  async queryPermission() {
    return this.permission;
  }

  async requestPermission() {
    this.permission = 'granted';
    return this.permission;
  }

  async getFile() {
    if (this.isGone) throw new DOMException('gone', 'NotFoundError');
    return { size: this.text.length, text: async () => this.text };
  }

  async createWritable() {
    let beside = '';
    return {
      write: async (text: string) => {
        beside = text;
      },
      close: async () => {
        this.text = beside;
      },
      abort: async () => undefined,
    };
  }

  get names(): string[] {
    const read = readOfficeFile(this.text);
    return read.kind === 'list' ? read.list.register.entries.map(({ displayName }) => displayName) : [];
  }
}

const names = () => page.current.register.entries.map(({ displayName }) => displayName).sort();
const settled = () => act(async () => void (await new Promise((done) => setTimeout(done, 20))));
const focus = async () => {
  await act(async () => {
    window.dispatchEvent(new Event('focus'));
  });
  await settled();
};

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
beforeEach(() => {
  page.current = new APage();
  kept.handle = null;
  location.hash = '#reminders';
});
afterEach(async () => {
  await page.current.close();
  Reflect.deleteProperty(window, 'showOpenFilePicker');
});

describe('the office’s file, where the browser keeps files open', () => {
  const openWith = async (handle: Handle | null, stored = true) => {
    if (stored) kept.handle = handle;
    Object.assign(window, { showOpenFilePicker: async () => (handle ? [handle] : []) });
    await page.current.open(mine);
    await settled();
  };

  it('is chosen, and from then on list and file are the same: at once, on focus and on change', async () => {
    const handle = new Handle(writeOfficeFile({ register: theirs, unread }));
    await openWith(handle, false);
    expect(page.current.told).toEqual([]);
    await press(button('Choose the office’s file'));
    await settled();
    expect(names()).toEqual(['MINE', 'THEIRS']);
    expect(handle.names.sort()).toEqual(['MINE', 'THEIRS']);
    expect(text(find('.office [role=status]'))).toMatch(/^Shared in office\.json\. Last the same: /);
    expect(kept.handle).toBe(handle);

    const both = readOfficeFile(handle.text);
    if (both.kind !== 'list') throw new Error('it is a list');
    const third = registerOf({ displayName: 'THIRD' });
    const register = {
      ...both.list.register,
      entries: [...both.list.register.entries, ...third.entries],
    };
    handle.text = writeOfficeFile({ register, unread });
    await focus();
    expect(names()).toEqual(['MINE', 'THEIRS', 'THIRD']);

    await act(async () => {
      location.hash = '#list';
    });
    await settled();
    await press(button('Add a credential'));
    find<HTMLInputElement>('dialog [name=business]').value = 'New Client';
    find<HTMLInputElement>('dialog [name=displayName]').value = 'FOURTH';
    await act(async () => {
      find('dialog form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    await settled();
    expect(handle.names.sort()).toEqual(['FOURTH', 'MINE', 'THEIRS', 'THIRD']);
    // Being the same, nothing goes on between the two.
    const told = page.current.told.length;
    await settled();
    expect(page.current.told).toHaveLength(told);
  });

  it('meets the list when the page is opened again, and asks by a button where the browser wants to be asked', async () => {
    const handle = new Handle(writeOfficeFile({ register: theirs, unread }));
    handle.permission = 'prompt';
    await openWith(handle);
    expect(names()).toEqual(['MINE']);
    expect(text(find('[data-office=asks]'))).toContain('office.json');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await press(button('Use the file'));
    await settled();
    expect(names()).toEqual(['MINE', 'THEIRS']);
    expect(document.querySelector('[data-office]')).toBeNull();
  });

  it.each([
    ['foreign', '{"other":1}'],
    ['newer', '{"format":"credential-guide-register","version":9}'],
    ['unreadable', '{"format":"credential-guide-register","version":1,"en'],
  ])('that is %s is told and never written to', async (why, content) => {
    const handle = new Handle(content);
    await openWith(handle);
    expect(find(`[data-office=${why}]`).getAttribute('role')).toBe('alert');
    await focus();
    expect(handle.text).toBe(content);
    expect(names()).toEqual(['MINE']);
  });

  it('that is out of reach is told, and met once it is there again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const handle = new Handle();
    handle.isGone = true;
    await openWith(handle);
    expect(text(find('[data-office=out-of-reach]'))).toContain('Your own list is safe');
    handle.isGone = false;
    await focus();
    expect(handle.names).toEqual(['MINE']);
    expect(document.querySelector('[data-office]')).toBeNull();
    vi.restoreAllMocks();
  });

  it('is left alone once sharing was stopped', async () => {
    const handle = new Handle();
    await openWith(handle);
    await press(button('Stop sharing'));
    await settled();
    expect(page.current.told.at(-1)).toEqual({ kind: 'office-left' });
    expect(kept.handle).toBeNull();
    const { text: before } = handle;
    page.current.register = registerOf({ displayName: 'OTHER' });
    await focus();
    expect(handle.text).toBe(before);
  });

  it('is not there for whoever shares nothing', async () => {
    await openWith(null);
    expect(page.current.told).toEqual([]);
    expect(document.querySelector('[data-office]')).toBeNull();
  });
});

describe('the office’s file, where the browser keeps no file open', () => {
  it('is brought in by hand, by the same laws, and a wrong one is told', async () => {
    await page.current.open(mine);
    const give = async (content: string) => {
      const input = find<HTMLInputElement>('[data-input=office]');
      const file = new File([content], 'office.json');
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      await act(async () => {
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settled();
    };
    await give('{"other":1}');
    expect(text(find('.office [role=alert]'))).toMatch(/^office\.json is no list/);
    await give(writeOfficeFile({ register: theirs, unread }));
    expect(document.querySelector('.office [role=alert]')).toBeNull();
    expect(names()).toEqual(['MINE', 'THEIRS']);
  });
});
