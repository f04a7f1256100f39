// @vitest-environment jsdom
import { type ComponentProps, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { getMessage } from '../words.ts';

vi.mock('../../../../src/platform/extension.ts', () => ({ extension: { i18n: { getMessage } } }));
const { WhereIsMyFile } = await import('../../../../src/popup/where/where-is-my-file.tsx');

type Props = ComponentProps<typeof WhereIsMyFile>;

const usual: Props = {
  computer: 'windows',
  downloadedTo: null,
  showDownload: null,
  oldIsExpired: null,
  back: () => undefined,
};

let root: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
});

function draw(props: Partial<Props> = {}): void {
  act(() => render(<WhereIsMyFile {...usual} {...props} />, root));
}

/** The radio button that carries this label. */
function radio(label: string): HTMLInputElement {
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const found = radios.find((one) => nameOf(one) === label);
  if (!found) throw new Error(`no radio "${label}" among ${radios.map(nameOf).join(', ')}`);
  return found;
}

function nameOf(input: Element): string | undefined {
  return document.getElementById(input.getAttribute('aria-labelledby') ?? '')?.textContent ?? undefined;
}

function button(name: string): HTMLButtonElement | undefined {
  return [...root.querySelectorAll('button')].find((one) => one.textContent === name);
}

const folderText = () => root.querySelector('.where-folder code')?.textContent;
const certainty = () => root.querySelector('.certainty')?.textContent ?? '';

describe('the operating system', () => {
  test.each([
    ['windows', 'Windows', '%AppData%\\ATOMAS'],
    ['mac', 'Mac', '~/Library/Application Support/ATOMAS'],
    ['linux', 'Linux', '~/.ATOMAS'],
  ] as const)('%s is chosen when it was recognised', (computer, label, path) => {
    draw({ computer });
    expect(radio(label).checked).toBe(true);
    expect(root.querySelectorAll('input:checked')).toHaveLength(1);
    expect(folderText()).toBe(path);
  });

  it('can be changed, and the folder follows', () => {
    draw();
    act(() => radio('Mac').click());
    expect(folderText()).toBe('~/Library/Application Support/ATOMAS');
    expect(root.textContent).toContain('Go to Folder…');
  });

  it('is asked for in a labelled group', () => {
    draw();
    const group = radio('Windows').closest('fieldset');
    expect(group?.querySelector('legend')?.textContent).toBe('Which computer is the file on?');
    expect(new Set([...root.querySelectorAll('input')].map(({ name }) => name)).size).toBe(1);
  });
});

describe('how sure the folder is', () => {
  it('is said for macOS: only likely, and RAM shows the true one', () => {
    draw({ computer: 'mac' });
    expect(certainty()).toMatch(/^Only likely/);
    expect(certainty()).toContain('Keystore path');
  });

  it('is said for Windows and Linux too', () => {
    draw();
    expect(certainty()).toMatch(/^Documented .*Sooya and Exalt/);
    act(() => radio('Linux').click());
    expect(certainty()).toMatch(/^Seen once/);
  });

  it('comes with its sources and the day on which they were read', () => {
    draw();
    const addresses = [...root.querySelectorAll('a')].map(({ href }) => href);
    expect(addresses).toContain('https://www.sooya.com.au/faq/accounting-software/m2m');
    expect(root.textContent).toContain('Read on 23 November 2026');
  });
});

describe('the file', () => {
  it('is called by both its names, and may not be opened in Word or a browser', () => {
    draw();
    const names = [...root.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(names).toEqual(['keystore-new.xml', 'keystore.xml']);
    expect(root.querySelector('.warning h3')?.textContent).toBe('Do not open it in Word or a browser');
  });

  it('that the browser saved is shown with its whole path and its folder', () => {
    const showDownload = vi.fn();
    draw({ downloadedTo: 'C:\\Users\\Kim\\Downloads\\keystore-new.xml', showDownload });
    expect(folderText()).toBe('C:\\Users\\Kim\\Downloads\\keystore-new.xml');
    button('Show in folder')?.click();
    expect(showDownload).toHaveBeenCalledOnce();
  });

  it('has no button to a folder that the browser does not know', () => {
    draw({ downloadedTo: 'C:\\Users\\Kim\\Downloads\\keystore-new.xml' });
    expect(button('Show in folder')).toBeUndefined();
    draw();
    expect(root.textContent).not.toContain('Your new file');
  });

  it('of a credential that is still valid is not to be renamed', () => {
    draw({ oldIsExpired: false });
    expect(root.textContent).not.toContain('Rename keystore-new.xml');
    draw({ oldIsExpired: true });
    expect(root.textContent).toContain('Rename keystore-new.xml to keystore-old.xml');
  });
});

describe('the view', () => {
  it('begins at its heading, and leads back', () => {
    const back = vi.fn();
    draw({ back });
    expect(document.activeElement?.textContent).toBe('Where is my file?');
    button('Back')?.click();
    expect(back).toHaveBeenCalledOnce();
  });
});
