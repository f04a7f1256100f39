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

it('asks once for all that changed while something was on its way, when the answer is there', async () => {
  await page.current.open(three);
  const soon = () => act(() => new Promise((done) => setTimeout(done)));
  await soon();
  const { runtime } = page.current.extension;
  const hear = runtime.onMessage.addListener.mock.calls.at(-1)?.[0] as (message: unknown) => void;
  const asked: string[] = [];
  let answer = () => {};
  const send = runtime.sendMessage;
  runtime.sendMessage = (message) => {
    asked.push(message.kind);
    const answering = send(message);
    return new Promise((done) => {
      answer = () => done(answering);
    });
  };
  for (let time = 0; time < 3; time += 1) hear({ kind: 'register-changed' });
  expect(asked).toEqual(['register-asked']);
  answer();
  await soon();
  expect(asked).toEqual(['register-asked', 'register-asked']);
  answer();
  await soon();
  expect(asked).toHaveLength(2);
});

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

describe('the opening', () => {
  it('says what is over and what ends soon, and begins one renewal after another', async () => {
    await page.current.open(three);
    expect(text(find('[data-opening=due] ul'))).toBe(
      '1 credential has expired1 credential ends within 60 days',
    );
    expect([...document.querySelectorAll('main > .list > *')].map(({ className }) => className)).toEqual([
      'visually-hidden',
      'panel opening',
      'panel timeline',
      'controls',
      'bar',
      'entries',
    ]);
    expect([...document.querySelectorAll('.primary')].map(text)).toEqual(['Renew these, one after another']);
    await press(button('1 credential has expired'));
    expect(names()).toEqual(['Moonlight Motors']);
    await press(button('Renew these, one after another'));
    const [sunrise, moonlight] = three.entries.map(({ id }) => id);
    expect(page.current.told).toEqual([{ kind: 'renewal-begun', id: moonlight, next: [sunrise] }]);
    expect(page.current.extension.tabs.create).toHaveBeenCalledOnce();
  });

  it('names the one where there is one alone, and says when the first ends where there is none', async () => {
    const [sunrise, moonlight, zebra] = three.entries;
    await page.current.open({ entries: [sunrise, zebra].filter((one) => !!one), forgotten: [] });
    expect(button('Renew Branch 10 of Sunrise Bakery')).toBeTruthy();
    await page.current.close();
    const begun = { renewal: 'under-way', replaces: day('2026-11-20') } as const;
    const quiet = [moonlight && { ...moonlight, ...begun }, zebra].filter((one) => !!one);
    await page.current.open({ entries: quiet, forgotten: [] });
    expect(text(find('[data-opening=fine]'))).toBe(
      'Nothing needs renewing now. The first to end is on 1 October 2028.',
    );
    expect(await soundPage()).toEqual([]);
  });
});

describe('on paper and in a letter', () => {
  const print = (what: 'beforeprint' | 'afterprint') =>
    act(async () => {
      window.dispatchEvent(new Event(what));
    });
  const printed = () => document.querySelectorAll('.printed tbody tr').length;

  it('stand all that are shown, the selected ones, or the one that is open', async () => {
    await page.current.open(thousand);
    // What follows from drawing the list.
    await act(async () => undefined);
    await print('beforeprint');
    expect(printed()).toBe(1000);
    await print('afterprint');
    expect(printed()).toBe(0);
    await press(find('[data-control=select]'));
    await print('beforeprint');
    expect(printed()).toBe(1);
    await print('afterprint');
    await press(find('[data-control=open]'));
    await print('beforeprint');
    expect(text(find('.printed tbody'))).toContain(text(find('dialog h2')));
    await print('afterprint');
  });

  it('a table is copied with its heads, and no name in it becomes markup or a formula', async () => {
    const copied: Record<string, Blob>[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(kinds: Record<string, Blob>) {
          copied.push(kinds);
        }
      },
    );
    const write = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, userAgent: navigator.userAgent, clipboard: { write } });
    const evil = registerOf({ business: '<img src=x onerror=alert(1)>', displayName: '=HYPERLINK("x")\tB' });
    await page.current.open(evil);
    await press(button('Copy as a table'));
    expect(write).toHaveBeenCalledOnce();
    const [kinds] = copied;
    const html = (await kinds?.['text/html']?.text()) ?? '';
    const cells = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('td')];
    expect(cells.slice(0, 3).map(text)).toEqual(['<img src=x onerror=alert(1)>', '', '\'=HYPERLINK("x") B']);
    const lines = ((await kinds?.['text/plain']?.text()) ?? '').split('\r\n');
    expect(lines.map((line) => line.split('\t').length)).toEqual([7, 7]);
    expect(text(find('.done'))).toMatch(/^Copied\./);
    write.mockRejectedValueOnce(new Error('not allowed'));
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    await press(button('Copy as a table'));
    expect(text(find('.done'))).toMatch(/^The browser did not let us copy this/);
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
    const chip = (name: string) => press(button(name, find('dialog .days')));
    for (const name of [
      '60 days before',
      '14 days before',
      '7 days before',
      '1 day before',
      'On the last day',
    ])
      await chip(name);
    await type('dialog .another input', '5');
    await chip('Add');
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
  const openForm = async (name: string) => {
    await open(name);
    await press(button('Change'));
  };

  it('is changed: only what is other than before is told', async () => {
    await openForm('Sunrise Bakery');
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
    await openForm('Sunrise Bakery');
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

  it('opens as a sheet to read, with what is known and nothing to fill in', async () => {
    await open('Sunrise Bakery');
    expect(await soundPage()).toEqual([]);
    expect(document.querySelectorAll('dialog :is(input, textarea, select)')).toHaveLength(0);
    const terms = [...document.querySelectorAll('dialog dt')].map(text);
    expect(terms).toEqual(['Business', 'ABN', 'Display name', 'Valid to', 'Reminders', 'Added']);
    expect(text(find('dialog dl'))).toContain('Tuesday, 1 December 2026, in 7 days');
    expect(text(find('dialog dl'))).toContain('60, 30, 14, 7 and 1 days before, and on the last day');
    expect([...document.querySelectorAll('dialog .primary')].map(text)).toEqual(['Renew']);
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
    for (const name of ['60 days before', '30 days before', '7 days before', '1 day before'])
      await press(button(name));
    await submit('.reminders form');
    await press(find('.sync [role=switch]'));
    await press(find('[role=switch][aria-describedby=names-what]'));
    expect(page.current.told).toEqual([
      { kind: 'reminders-set', days: [14, 0] },
      { kind: 'sync-switched', isOn: true },
      { kind: 'names-in-reminders-switched', isOn: true },
    ]);
  });

  it('of days keep what was typed and not added, and tell what is no number of days', async () => {
    await open();
    await type('.another input', 'soon');
    await leave('.another input');
    expect(text(find('.another [role=alert]'))).toMatch(/^Write numbers of days up to 730/);
    await type('.another input', '120');
    await leave('.another input');
    expect(button('120 days before').getAttribute('aria-pressed')).toBe('true');
    await submit('.reminders form');
    expect(page.current.told).toEqual([{ kind: 'reminders-set', days: [120, 60, 30, 14, 7, 1, 0] }]);
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

async function leave(selector: string): Promise<void> {
  await act(async () => {
    find(selector).dispatchEvent(new FocusEvent('blur'));
  });
}

async function submit(selector: string): Promise<void> {
  await act(async () => {
    find(selector).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}
