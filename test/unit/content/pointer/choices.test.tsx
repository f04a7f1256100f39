/** @jsxImportSource ../../../../src/content/pointer/markup */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaidOf } from '../../../../src/content/pointer/card-actions.ts';
import { type CardMemory, choicesAtOnce, freshMemory } from '../../../../src/content/pointer/card-memory.ts';
import { Choices } from '../../../../src/content/pointer/choices.tsx';
import { draw } from '../../../../src/content/pointer/markup/draw.ts';
import type { CredentialChoice } from '../../../../src/journey/which/choice.ts';

vi.mock('../../../../src/content/pointer/say.ts', () => ({ say: ({ key }: { key: string }) => key }));

const choice = (displayName: string): CredentialChoice => ({
  displayName,
  validTo: null,
  status: null,
  says: [],
});

describe('which of these credentials', () => {
  let card: HTMLElement;
  let memory: CardMemory;
  const chosen: string[] = [];
  const show = (choices: readonly CredentialChoice[]) => {
    const remember = (change: Partial<CardMemory>) => {
      memory = { ...memory, ...change };
    };
    const choose = ({ run }: SaidOf, { displayName }: CredentialChoice) =>
      void chosen.push(`${run}: ${displayName}`);
    const guidance = { run: 'run', step: 'revoke-credential', choices } as const;
    draw(<Choices guidance={guidance} memory={memory} actions={{ choose, remember }} />, card);
  };
  const buttons = () => [...card.querySelectorAll('button')];

  beforeEach(() => {
    const { window } = new JSDOM('<div id="card"></div>');
    card = window.document.getElementById('card') as HTMLElement;
    memory = freshMemory;
    chosen.length = 0;
  });

  it('are all shown where they are few, and none is left to ask for', () => {
    show(['One', 'Two', 'Three'].map(choice));
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['One', 'Two', 'Three']);
  });

  it('are drawn in bounded number whatever the list holds, and more when the person asks', () => {
    const thousand = Array.from({ length: 1000 }, (_, number) => choice(`PAYROLL${number}`));
    show(thousand);
    expect(card.querySelectorAll('li')).toHaveLength(choicesAtOnce);
    buttons().at(-1)?.click();
    show(thousand);
    expect(card.querySelectorAll('li')).toHaveLength(2 * choicesAtOnce);
    buttons()[choicesAtOnce]?.click();
    expect(chosen).toEqual([`run: PAYROLL${choicesAtOnce}`]);
  });

  it('are told apart by more than their name where they share it', () => {
    const says = [{ key: 'choice_status_active' } as const];
    show([
      { ...choice('ONE'), says: says as unknown as CredentialChoice['says'] },
      choice('ONE'),
      choice('TWO'),
    ]);
    expect(buttons().map(({ textContent }) => textContent)).toEqual([
      'ONE choice_status_active',
      'ONE ',
      'TWO',
    ]);
  });
});
