// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { SoftwareChoice } from '../../../../src/popup/software/answers-of.ts';
import { SoftwarePicker } from '../../../../src/popup/software/software-picker.tsx';
import type { ProductId } from '../../../../src/software/product-ids.ts';
import { productOf, products } from '../../../../src/software/products.ts';

vi.mock('../../../../src/platform/extension.ts', async () => {
  const { getMessage } = await import('../words.ts');
  return { extension: { i18n: { getMessage } } };
});

let root: HTMLElement;
let choices: SoftwareChoice[];

/** Stands for the popup: it keeps what was chosen. */
function Popup({ first, ...kind }: { first: SoftwareChoice; isRenewal: boolean; withoutSteps: boolean }) {
  const [choice, setChoice] = useState(first);
  return (
    <main>
      <h1>Credential Guide</h1>
      <h2>Load it</h2>
      <SoftwarePicker
        chosen={choice === null || choice === 'not-here' ? null : productOf(choice)}
        notHere={choice === 'not-here'}
        {...kind}
        choose={(next) => {
          choices.push(next);
          setChoice(next);
        }}
      />
    </main>
  );
}

const open = (first: SoftwareChoice = null, isRenewal = true, withoutSteps = false) =>
  act(() => render(<Popup first={first} isRenewal={isRenewal} withoutSteps={withoutSteps} />, root));

const find = <Found extends Element>(selector: string): Found => {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing is ${selector} in ${root.innerHTML}`);
  return found;
};

const buttonNamed = (name: string): HTMLButtonElement => {
  const named = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!named) throw new Error(`No button is named ${name}`);
  return named;
};

const press = (button: HTMLElement) => act(() => button.click());

const type = (text: string) =>
  act(() => {
    const box = find<HTMLInputElement>('input');
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });

const listed = () =>
  [...root.querySelectorAll('[data-software]')].map((one) => one.getAttribute('data-software'));

const said = () => (root.textContent ?? '').replace(/\s+/g, ' ');

beforeEach(() => {
  choices = [];
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

describe('the search', () => {
  it('has a label, and lists everything before a letter is typed', async () => {
    await open();
    const box = find<HTMLInputElement>('input');
    expect(box.labels?.[0]?.textContent).toBe('Which software do you use?');
    expect(listed()).toEqual(products.map(({ id }) => id));
    expect(document.activeElement).toBe(document.body);
  });

  it('announces how many were found', async () => {
    await open();
    expect(find('[role=status]').textContent).toBe(`${products.length} programs found.`);
    await type('lightening payrol');
    expect(find('[role=status]').textContent).toBe('1 program found.');
    await type('qzxv');
    expect(find('[role=status]').textContent).toMatch(/^Nothing found\. .*“My software is not here”/);
    expect(listed()).toEqual([]);
  });

  it('goes to the first product on Enter, and sends nothing', async () => {
    await open();
    await type('xerro');
    const sent = new Event('submit', { bubbles: true, cancelable: true });
    await act(() => void find('form').dispatchEvent(sent));
    expect(sent.defaultPrevented).toBe(true);
    expect(document.activeElement?.getAttribute('data-software')).toBe('xero');
    expect(choices).toEqual([]);
  });

  it('hands on what was chosen, and the focus goes to what comes in its place', async () => {
    await open();
    await type('xerro');
    await press(find('[data-software=xero]'));
    expect(choices).toEqual(['xero']);
    expect(document.activeElement).toBe(find('h3'));
    await press(buttonNamed('Choose other software'));
    expect(choices).toEqual(['xero', null]);
    expect(document.activeElement).toBe(find('input'));
  });

  it('has general steps for software that is not here', async () => {
    await open();
    await press(buttonNamed('My software is not here'));
    expect(choices).toEqual(['not-here']);
    expect(document.activeElement).toBe(find('h3'));
    expect(said()).toContain(
      '“M2M”, “Machine credential”, “Keystore”, “SBR”, “ATO” or, in old versions, “AUSkey”',
    );
  });
});

describe('the chosen product', () => {
  it('shows its menu path as separate labels, with arrows that are not read out', async () => {
    await open('sooya-payroll-plus-stp');
    const path = find('.software-steps li:nth-child(2)');
    expect([...path.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([
      'File',
      'M2M Keystore',
    ]);
    expect([...path.querySelectorAll('[aria-hidden=true]')].map(({ textContent }) => textContent)).toEqual([
      ' → ',
    ]);
  });

  it('does not take the focus when the popup opens with it', async () => {
    await open('sooya-atoconnect');
    expect(document.activeElement).toBe(document.body);
  });

  it('says on a renewal only that Sooya’s programs find the new file by themselves', async () => {
    const itself = 'It should select the new credential by itself';
    await open('sooya-atoconnect-4-1', true);
    expect(said()).toContain(itself);
    await act(() => render(null, root));
    await open('sooya-atoconnect-4-1', false);
    expect(said()).not.toContain(itself);
    expect(said()).toContain('Choose:');
  });

  test.each<[id: ProductId, says: string]>([
    ['lightning-payroll', 'finds the new keystore file by itself'],
    ['xero', 'Xero does not need a machine credential.'],
    ['myob-payglobal', 'MYOB PayGlobal does not use a machine credential. It has a certificate of its own.'],
    ['astute-payroll', 'asks for your keystore file'],
  ])('%s: "%s"', async (id, says) => {
    await open(id);
    expect(said()).toContain(says);
  });

  it('tells where each claim is from, and when it was read', async () => {
    await open('synergetic');
    expect(said()).toContain('synergetic.help.tes.com Dated: 21 April 2026. We read it on 24 November 2026.');
  });

  test.each(products)('$name is said in sentences that are there, without a gap', async ({ id }) => {
    await open(id);
    expect(said()).not.toMatch(/software_|\$|undefined|“”/);
    expect(root.querySelectorAll('.software-steps > li').length).toBeGreaterThan(0);
  });
});

describe('the question alone', () => {
  test.each<[choice: SoftwareChoice, answer: string]>([
    ['xero', 'Xero'],
    ['not-here', 'Software that is not in our list'],
  ])('shows for %s only "%s" and the way back', async (choice, answer) => {
    await open(choice, true, true);
    expect(find('.software').textContent).toBe(`${answer}Choose other software`);
    await press(buttonNamed('Choose other software'));
    expect(choices).toEqual([null]);
    expect(document.activeElement).toBe(find('input'));
  });

  it('moves the focus to the answer', async () => {
    await open(null, true, true);
    await press(find('[data-software=wisenet]'));
    expect(document.activeElement?.textContent).toBe('Wisenet');
  });
});

test.each<SoftwareChoice>([null, 'not-here', 'sooya-payroll-plus-stp', 'xero', 'astute-payroll'])(
  'axe finds no fault with %s',
  async (choice) => {
    await open(choice);
    // Colours are not painted here; the browser tests look at them.
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);
