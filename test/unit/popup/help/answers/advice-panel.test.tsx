// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noAnswers } from '../../../../../src/journey/need/answers.ts';
import { adviceOn } from '../../../../../src/journey/need/need.ts';
import { productOf } from '../../../../../src/software/products.ts';
import { getMessage } from '../../words.ts';

vi.mock('../../../../../src/platform/extension.ts', () => ({ extension: { i18n: { getMessage } } }));
const { AdvicePanel } = await import('../../../../../src/popup/help/answers/advice-panel.tsx');

let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
});

function adviseOn(software: string): void {
  const product = productOf(software);
  if (!product) throw new Error(`no ${software}`);
  act(() =>
    render(<AdvicePanel advice={adviceOn({ ...noAnswers, software }, product)} product={product} />, root),
  );
}

const labels = () => [...root.querySelectorAll('.label')].map(({ textContent }) => textContent);

describe('the advice on a product', () => {
  it('shows its own steps at once where it needs no credential, and no general rule beside them', () => {
    adviseOn('access-definitiv');
    expect(labels().slice(0, 3)).toEqual(['Admin', 'Miscellaneous', 'STP Gateway Setup']);
    expect(root.querySelector('details .software-steps')).toBeNull();
    expect(root.textContent).not.toContain('Manage notifications');
  });

  it('folds them up where the keystore file comes first', () => {
    adviseOn('access-aps-tax-manager');
    expect(root.querySelector('details .software-steps')).not.toBeNull();
    expect(root.querySelector('[data-verdict]')?.getAttribute('data-verdict')).toBe('needed');
  });

  it('does not send training software to the ATO', () => {
    adviseOn('tuplesms');
    expect(root.textContent).toContain('Add notification');
    expect(root.textContent).not.toContain('Notify the ATO');
  });

  it('does not judge a desktop program with a gateway as needing a credential', () => {
    adviseOn('e-payday');
    expect(root.querySelector('[data-verdict]')?.getAttribute('data-verdict')).toBe('not-needed');
    expect(root.textContent).toContain('gateway of SuperChoice');
    expect(root.textContent).not.toContain('Notify the ATO');
  });
});
