// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, noAnswers } from '../../../../src/journey/need/answers.ts';
import { adviceOn } from '../../../../src/journey/need/need.ts';
import { helpLines } from '../../../../src/journey/trouble/help-lines.ts';
import { getMessage } from '../words.ts';

vi.mock('../../../../src/platform/extension.ts', () => ({ extension: { i18n: { getMessage } } }));
const { Questions } = await import('../../../../src/popup/help/questions.tsx');

let root: HTMLElement;
const answer = vi.fn<(answers: Answers) => void>();
const start = vi.fn();
const back = vi.fn();

/** The questions with a memory, as the popup gives them one. */
function Remembering({ first }: { first: Answers }) {
  const [answers, setAnswers] = useState(first);
  return (
    <Questions
      answers={answers}
      softwareQuestion={<input aria-label="Search" />}
      answer={(next) => {
        answer(next);
        setAnswers(next);
      }}
      start={start}
      back={back}
      advice={adviceOn(answers)}
    />
  );
}

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
});

function draw(first: Answers = noAnswers): void {
  act(() => render(<Remembering first={first} />, root));
}

function group(number: 1 | 2 | 3): HTMLFieldSetElement {
  const legends = [...root.querySelectorAll('legend')];
  const found = legends
    .find(({ textContent }) => textContent?.startsWith(`${number}. `))
    ?.closest('fieldset');
  if (!found) throw new Error(`no question ${number}`);
  return found;
}

/** The answers to a question, by what they are called. */
function choices(number: 1 | 2 | 3): Map<string, HTMLInputElement> {
  const inputs = [
    ...group(number).querySelectorAll<HTMLInputElement>('input[type=radio],input[type=checkbox]'),
  ];
  return new Map(inputs.map((input) => [nameOf(input), input]));
}

function nameOf(input: HTMLInputElement): string {
  const label =
    document.getElementById(input.getAttribute('aria-labelledby') ?? '') ?? input.closest('label');
  return label?.textContent ?? '';
}

function choose(number: 1 | 2 | 3, label: string): void {
  const input = choices(number).get(label);
  if (!input) throw new Error(`no "${label}" among ${[...choices(number).keys()].join(', ')}`);
  act(() => input.click());
}

function button(beginning: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent?.startsWith(beginning));
  if (!found) throw new Error(`no button "${beginning}"`);
  return found;
}

const status = () => root.querySelector('[role=status]')?.textContent;

describe('the three questions', () => {
  it('each have an "I don’t know", and nothing is chosen at first', () => {
    draw();
    for (const number of [1, 2, 3] as const) expect([...choices(number).keys()]).toContain('I don’t know');
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('show what was answered before', () => {
    draw({ software: 'unknown', place: 'cloud', role: 'employee-or-agent' });
    const chosen = [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(nameOf);
    expect(chosen).toEqual(['I don’t know', 'In the cloud', 'Somebody else']);
  });

  it('hold the picker of the software in the first', () => {
    draw();
    expect(group(1).querySelector('[aria-label=Search]')).not.toBeNull();
  });

  it('tell each answer together with the others', () => {
    draw();
    choose(2, 'In the cloud');
    expect(answer).toHaveBeenLastCalledWith({ software: null, place: 'cloud', role: null });
    choose(3, 'Principal authority');
    expect(answer).toHaveBeenLastCalledWith({ software: null, place: 'cloud', role: 'principal-authority' });
    choose(1, 'I don’t know');
    expect(answer).toHaveBeenLastCalledWith({
      software: 'unknown',
      place: 'cloud',
      role: 'principal-authority',
    });
    choose(1, 'I don’t know');
    expect(answer).toHaveBeenLastCalledWith({ software: null, place: 'cloud', role: 'principal-authority' });
  });

  it('can be forgotten, and the focus is not lost with the button', () => {
    draw({ ...noAnswers, place: 'cloud' });
    act(() => button('Forget').click());
    expect(answer).toHaveBeenLastCalledWith(noAnswers);
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
    expect(document.activeElement?.tagName).toBe('H2');
  });
});

describe('the advice', () => {
  it('is silent before an answer, in a place that is read out', () => {
    draw();
    expect(status()).toBe('');
  });

  it('follows every answer', () => {
    draw();
    choose(2, 'In the cloud');
    expect(status()).toContain('You most likely need no machine credential');
    expect(root.textContent).toContain('Notify the ATO of your hosted service');
    expect(root.textContent).toContain(helpLines.accessManager.number);
    choose(2, 'On this computer, or on our own server');
    expect(status()).toContain('You need a machine credential');
    expect(root.textContent).toContain(`${helpLines.ram.number}, option 3`);
    choose(3, 'Somebody else');
    expect(root.textContent).toContain('Who may create it');
    choose(2, 'I don’t know');
    expect(status()).toContain('We cannot tell yet');
  });
});

describe('going on', () => {
  it('begins either journey, answered or not', () => {
    draw();
    button('Renew').click();
    button('Set up').click();
    expect(start.mock.calls).toEqual([['renew'], ['set-up']]);
    expect(answer).not.toHaveBeenCalled();
  });

  it('skips the questions to the first of these buttons', () => {
    draw();
    act(() => button('Skip the questions').click());
    expect(document.activeElement).toBe(button('Renew'));
    expect(start).not.toHaveBeenCalled();
  });

  it('leads back', () => {
    draw();
    button('Back').click();
    expect(back).toHaveBeenCalledOnce();
  });
});
