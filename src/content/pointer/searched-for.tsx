/** @jsxImportSource ./markup */
import { sentence } from '../../values/sentence.ts';
import type { Search, View } from '../view.ts';
import { say, sayAlternatives } from './say.ts';

/** What the guide looked for, in the portal's own words, and what it saw instead. */
export function SearchedFor({ view: { search } }: { view: View }) {
  if (search === null) return null;
  const names = sayAlternatives(search.names.map((name) => say(sentence('card_quoted', name))));
  return (
    <ul class="facts">
      {names !== '' && <li>{say(sentence('card_looked_for', names))}</li>}
      {(names !== '' || search.several > 0) && <li>{say(whatWasSeen(search))}</li>}
    </ul>
  );
}

function whatWasSeen({ several, isHidden, isSwitchedOff }: Search) {
  if (several > 0) return sentence('card_saw_several', String(several));
  if (isSwitchedOff) return sentence('card_saw_switched_off');
  return sentence(isHidden ? 'card_saw_hidden' : 'card_saw_none');
}
