/** @jsxImportSource ./markup */
import { sentence } from '../../values/sentence.ts';
import { say } from './say.ts';

export interface FarewellWords {
  readonly title: string;
  readonly what: string;
  readonly close: string;
  readonly notAffiliated: string;
}

/** To be asked for while the extension lives: afterwards the browser gives no words any more. */
export function farewellWords(): FarewellWords {
  return {
    title: say(sentence('card_gone_title')),
    what: say(sentence('card_gone')),
    close: say(sentence('card_gone_close')),
    notAffiliated: say(sentence('not_affiliated')),
  };
}

/** What stands in the card's place once the extension was updated under the page. Nothing is lost; a fresh page has the new one. */
export function Farewell({ words, close }: { words: FarewellWords; close: () => void }) {
  return (
    <>
      <h2 id="title">{words.title}</h2>
      <p role="status">{words.what}</p>
      <p class="buttons">
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </p>
      <p class="foot">{words.notAffiliated}</p>
    </>
  );
}
