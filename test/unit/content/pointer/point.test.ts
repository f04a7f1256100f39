// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pointOf } from '../../../../src/content/pointer/point.ts';
import type { View } from '../../../../src/content/view.ts';

const continueLabel = { key: 'point_choose', values: ['Continue with Digital ID'] } as const;

/** What the pointer names, where it points at the first button or link of this page. */
function named(html: string): unknown {
  document.body.innerHTML = html;
  const guidance = { point: continueLabel, pointOn: {}, targets: { 'sign-in': { control: 'sign-in' } } };
  const element = document.querySelector('a,button,input');
  return pointOf({ guidance, state: 'pointing', page: 'sign-in', element } as unknown as View).values?.[0];
}

test.each([
  ['its words', '<button> Log in </button>', 'Log in'],
  ['an input button’s value', '<input type="submit" value="Log in">', 'Log in'],
  [
    'not the word that an icon’s font draws',
    '<button><i class="material-icons" aria-hidden="true">login</i><span>Log in</span></button>',
    'Log in',
  ],
  [
    'the first line of a card that is pressed as a whole',
    '<a href="#c"><div>Log in with myID</div><div>You need your phone and the app beside you</div></a>',
    'Log in with myID',
  ],
  ['what is spoken, where nothing is written', '<button aria-label="Log in"><svg></svg></button>', 'Log in'],
])('what is pointed at is called by %s', (_, html, name) => {
  expect(named(html)).toBe(name);
});
