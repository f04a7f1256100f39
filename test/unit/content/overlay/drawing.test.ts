// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { Drawing } from '../../../../src/content/overlay/drawing.ts';
import type { View } from '../../../../src/content/view.ts';

/** A button that counts how often it is scrolled to, in the place of the one before. */
function freshButton(scrolled: () => void): Element {
  document.body.innerHTML = '<button>Edit</button>';
  const button = document.querySelector('button') as HTMLElement;
  button.scrollIntoView = scrolled;
  return button;
}

const viewOf = (element: Element, step: string): View =>
  ({
    element,
    row: null,
    state: 'pointing',
    page: 'credential-list',
    guidance: { run: 'a', step },
  }) as unknown as View;

test('a list that draws its rows anew whenever it is scrolled is not scrolled for ever', () => {
  const end = new AbortController();
  const drawing = new Drawing(
    {
      page: document,
      actions: () => ({}) as never,
      addStyle: () => undefined,
      lookSoon: () => undefined,
      redraw: () => undefined,
    },
    end.signal,
  );
  const scrolled = vi.fn();
  for (let times = 0; times < 10; times++)
    drawing.show(viewOf(freshButton(scrolled), 'open-old-credential'), false);
  expect(scrolled.mock.calls.length).toBeGreaterThan(0);
  expect(scrolled.mock.calls.length).toBeLessThan(5);
  scrolled.mockClear();
  drawing.show(viewOf(freshButton(scrolled), 'revoke-old'), false);
  expect(scrolled).toHaveBeenCalledTimes(1);
  end.abort();
});
