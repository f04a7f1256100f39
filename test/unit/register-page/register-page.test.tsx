// @vitest-environment jsdom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { day, registerOf } from '../register/an-entry.ts';
import { APage, button, find, press, text, type } from './a-page.tsx';

const { page } = vi.hoisted(() => ({ page: { current: undefined as unknown as APage } }));
vi.mock('../../../src/platform/extension.ts', async () => {
  const { getMessage } = await import('../popup/words.ts');
  return {
    get extension() {
      return { ...page.current?.extension, i18n: { getMessage } };
    },
  };
});

const three = registerOf(
  { business: 'Sunrise Bakery', displayName: 'Branch 10', abn: '51824753556', validTo: day('2026-12-01') },
  { business: 'Moonlight Motors', displayName: 'Branch 9', validTo: day('2026-11-20') },
  { business: 'Zebra Joinery', displayName: 'NIGHT', software: 'xero', validTo: day('2028-10-01') },
);

const thousand = registerOf(
  ...Array.from({ length: 1000 }, (_, at) => ({
    business: `Client ${at}`,
    displayName: `TILL-${at}`,
    validTo: day('2028-10-01'),
  })),
);

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-entry]')];
const names = () => rows().map((row) => text(row.querySelector('.business button') ?? row));
const status = () => text(find('.bar [role=status]'));
const soundPage = async () => {
  // Colours are not painted here; the browser tests look at them.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

beforeAll(() => {
  // What jsdom has none of.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
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
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { get: () => 60 });
});

beforeEach(() => {
  page.current = new APage();
});
afterEach(() => page.current.close());

describe('the list', () => {
  it('shows every credential with its days left in words, the one that ends first on top', async () => {
    await page.current.open(three);
    expect(names()).toEqual(['Moonlight Motors', 'Sunrise Bakery', 'Zebra Joinery']);
    expect(rows().map((row) => text(row.querySelector('.left-words') ?? row))).toEqual([
      'Expired 4 days ago',
      '7 days left',
      '677 days left',
    ]);
    expect(text(find('[data-entry] .abn'))).toBe('ABN 51 824 753 556');
    expect(await soundPage()).toEqual([]);
  });

  it('is sorted by a column, and says so', async () => {
    await page.current.open(three);
    await press(button('Display name', find('thead')));
    expect(names()).toEqual(['Moonlight Motors', 'Sunrise Bakery', 'Zebra Joinery']);
    expect(find('th.displayName').getAttribute('aria-sort')).toBe('ascending');
    expect(document.querySelectorAll('[aria-sort]')).toHaveLength(1);
    await press(button(/^Display name/, find('thead')));
    expect(names()).toEqual(['Zebra Joinery', 'Sunrise Bakery', 'Moonlight Motors']);
    expect(find('th.displayName').getAttribute('aria-sort')).toBe('descending');
  });

  it('is narrowed by words, by a group, and by a month of the picture, and tells how many are left', async () => {
    await page.current.open(three);
    expect(status()).toBe('3 credentials');
    await type('#search', 'bakery 51 824');
    expect([names(), status()]).toEqual([['Sunrise Bakery'], '1 of 3 credentials']);
    await type('#search', '');
    await press(button('Expired 1'));
    expect(names()).toEqual(['Moonlight Motors']);
    await press(button('All 3'));
    const december = find('[aria-label="December 2026: 1 credential ends"]');
    await press(december);
    expect([names(), december.getAttribute('aria-pressed')]).toEqual([['Sunrise Bakery'], 'true']);
    await type('#search', 'nothing like it');
    expect(text(find('.nothing'))).toMatch(/^No credential fits/);
    await press(button('Show all'));
    expect(names()).toHaveLength(3);
  });

  it('leads through the months with the arrow keys, and takes one Tab', async () => {
    await page.current.open(three);
    const months = [...document.querySelectorAll<SVGElement>('.month')];
    expect(months).toHaveLength(24);
    const stops = () => months.filter((month) => month.getAttribute('tabindex') === '0').map(({ id }) => id);
    expect(stops()).toEqual(['month-0']);
    await act(async () => months[0]?.focus());
    await key(months[0], 'End');
    expect([document.activeElement?.id, stops()]).toEqual(['month-23', ['month-23']]);
    await key(months[23], 'ArrowLeft');
    await key(months[22], 'Enter');
    expect(months[22]?.getAttribute('aria-pressed')).toBe('true');
    expect(names()).toEqual([]);
  });

  it('has few of 1,000 rows in the page, and tells all of them', async () => {
    await page.current.open(thousand);
    expect(rows().length).toBeLessThan(60);
    expect(find('table').getAttribute('aria-rowcount')).toBe('1001');
    expect(rows().map((row) => row.getAttribute('aria-rowindex'))).toEqual(
      rows().map((_, at) => String(at + 2)),
    );
  });

  it('goes from row to row with the arrow keys, in the same column', async () => {
    await page.current.open(three);
    const controls = () => rows().map((row) => row.querySelector<HTMLElement>('[data-control=renew]'));
    await act(async () => controls()[0]?.focus());
    await key(controls()[0], 'ArrowDown');
    await vi.waitFor(() => expect(document.activeElement).toBe(controls()[1]));
    await key(controls()[1], 'ArrowUp');
    await vi.waitFor(() => expect(document.activeElement).toBe(controls()[0]));
  });
});

describe('several at once', () => {
  it('are selected, with Shift a whole stretch, and get the same reminders', async () => {
    await page.current.open(three);
    const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[data-control=select]')];
    await act(async () => boxes()[0]?.click());
    await act(async () => {
      boxes()[2]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    });
    expect(status()).toBe('3 selected');
    await press(button('Expired 1'));
    expect(status()).toBe('3 selected 2 of them are not shown just now.');
    await press(button('Reminders…'));
    await press(find('dialog input[type=radio]:not(:checked)'));
    await type('dialog .choices input:not([type=radio])', '30 5');
    expect(text(find('dialog .field [role=status]'))).toBe('30 and 5 days before');
    await submit('dialog form');
    expect(page.current.told).toMatchObject([
      { kind: 'entries-changed', changes: { reminderDays: [30, 5] } },
    ]);
    expect(page.current.register.entries.map(({ reminderDays }) => reminderDays)).toEqual(
      Array(3).fill([30, 5]),
    );
  });

  it('are forgotten only when that was confirmed, and come back with all that was known', async () => {
    await page.current.open(three);
    await press(find('thead input'));
    await press(button('Forget…'));
    expect(page.current.told).toEqual([]);
    expect(text(find('dialog h2'))).toBe('Forget these 3 credentials?');
    await press(button('Forget', find('dialog')));
    expect(page.current.register.entries).toEqual([]);
    expect(text(find('.done'))).toMatch(/^3 credentials were forgotten\./);
    await press(button('Undo'));
    const known = ({ entries }: typeof three) =>
      entries
        .map(({ id: _, ...entry }) => entry)
        .sort((one, other) => (one.business < other.business ? -1 : 1));
    expect(known(page.current.register)).toEqual(known(three));
    expect(names()).toHaveLength(3);
  });
});

describe('one credential', () => {
  const open = async (name: string) => {
    await page.current.open(three);
    await press(button(name));
  };

  it('is changed: only what is other than before is told', async () => {
    await open('Sunrise Bakery');
    expect(await soundPage()).toEqual([]);
    find<HTMLTextAreaElement>('dialog textarea').value = 'Ask Priya';
    await submit('dialog form');
    const [{ id } = { id: '' }] = three.entries;
    expect(page.current.told).toEqual([
      { kind: 'entries-changed', ids: [id], changes: { notes: 'Ask Priya' } },
    ]);
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('is not saved with a fault, which is told at its field and has the focus', async () => {
    await open('Sunrise Bakery');
    find<HTMLInputElement>('dialog [name=abn]').value = '123';
    find<HTMLInputElement>('dialog [name=business]').value = '';
    await submit('dialog form');
    const field = find<HTMLInputElement>('dialog [name=business]');
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    const described = field.getAttribute('aria-describedby') ?? '';
    expect(text(find(`#${described.split(' ')[0]}`))).toBe('Write the name of the business.');
    expect(document.querySelectorAll('dialog [aria-invalid=true]')).toHaveLength(2);
    expect(page.current.told).toEqual([]);
  });

  it('is typed in, after what is kept was said', async () => {
    await page.current.open();
    await press(button('Type one in'));
    expect(text(find('dialog'))).toContain('Never the file itself, a key or a password.');
    find<HTMLInputElement>('dialog [name=business]').value = 'New Client';
    find<HTMLInputElement>('dialog [name=displayName]').value = 'TILL';
    await type('dialog [name=validTo]', '2027-01-31');
    expect(text(find('dialog .in-words'))).toBe('Sunday, 31 January 2027, in 68 days');
    await submit('dialog form');
    expect(page.current.register.entries).toMatchObject([
      { business: 'New Client', displayName: 'TILL', validTo: '2027-01-31', origin: 'typed' },
    ]);
  });

  it('shows what has happened to it', async () => {
    await open('Sunrise Bakery');
    expect(text(find('.history'))).toBe('What has happened24 Nov 2026 Added by hand valid to 1 Dec 2026');
  });

  it('starts its renewal, and opens the portal', async () => {
    await page.current.open(three);
    await press(button('Renew', rows()[0]));
    expect(page.current.told).toEqual([{ kind: 'renewal-begun', id: rows()[0]?.dataset['entry'] }]);
    expect(page.current.extension.tabs.create).toHaveBeenCalledOnce();
  });
});

describe('a reminder', () => {
  it('opens the page at what is due, or has the open page go there', async () => {
    location.hash = '#due';
    await page.current.open(three);
    expect(names()).toEqual(['Moonlight Motors', 'Sunrise Bakery']);
    await press(button('All 3'));
    const [{ id } = { id: '' }] = three.entries;
    await act(async () => {
      const gone = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = `#entry=${id}`;
      await gone;
    });
    expect(text(find('dialog h2'))).toBe('Branch 10');
  });
});

describe('what is wrong', () => {
  it('is said when the background is silent', async () => {
    page.current.isSilent = true;
    await page.current.open();
    expect(text(find('[role=alert]'))).toMatch(/^The guide does not answer/);
  });

  it('is said when nothing can be kept, and nothing is claimed to be kept', async () => {
    await page.current.open(three);
    page.current.also = { trouble: { key: 'storage_full' } };
    await press(find('thead input'));
    await press(button('Forget…'));
    await press(button('Forget', find('dialog')));
    expect(find('[role=alert]')).toBeTruthy();
    expect(text(find('.done'))).toBe('');
  });

  it('does not hinder what is kept all the same', async () => {
    page.current.also = { trouble: { key: 'register_set_aside' } };
    await page.current.open(three);
    expect(find('[role=alert]')).toBeTruthy();
    await press(find('thead input'));
    await press(button('Forget…'));
    await press(button('Forget', find('dialog')));
    expect(text(find('.done'))).toMatch(/^3 credentials were forgotten\./);
  });
});

describe('settings', () => {
  const open = async () => {
    location.hash = '#reminders';
    await page.current.open(three);
  };

  it('are the days for all, and sync', async () => {
    await open();
    expect(await soundPage()).toEqual([]);
    await type('.reminders .field input', '14 0');
    await submit('.reminders form');
    await press(find('[role=switch]'));
    expect(page.current.told).toEqual([
      { kind: 'reminders-set', days: [14, 0] },
      { kind: 'sync-switched', isOn: true },
    ]);
  });

  it('that the organisation has set are shown as such, and cannot be changed', async () => {
    page.current.also = {
      organisation: {
        reminderDays: [90, 30],
        software: 'xero',
        contact: 'Service desk, 02 5550 0000',
        namesInReminders: false,
        isSyncOff: true,
      },
    };
    await open();
    expect(text(find('[data-organisation]'))).toContain('Help: Service desk, 02 5550 0000');
    expect(text(find('.reminders'))).toContain('90 and 30 days before Set by your organisation');
    expect(document.querySelector('.reminders form')).toBeNull();
    expect(find<HTMLInputElement>('[role=switch]').disabled).toBe(true);
  });
});

async function key(target: Element | null | undefined, name: string): Promise<void> {
  await act(async () => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
}

async function submit(selector: string): Promise<void> {
  await act(async () => {
    find(selector).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}
