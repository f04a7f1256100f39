import { chooseLanguage } from '../../platform/words/choose-language.ts';
import { languages } from '../../platform/words/languages.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';

/** For people whose browser speaks another language than they do. `chosen` is a folder in `_locales`; null: the browser's language. */
export function LanguageChoice({ chosen }: { readonly chosen: string | null }) {
  async function choose(folder: string): Promise<void> {
    await chooseLanguage(folder || null);
    // Everything on the page was said in the other language.
    location.reload();
  }
  return (
    <label class="language">
      <Globe />
      <span>{say(sentence('language_label'))}</span>
      <select onChange={({ currentTarget }) => void choose(currentTarget.value)}>
        <option value="" selected={chosen === null}>
          {say(sentence('language_of_browser'))}
        </option>
        {languages.map(({ folder, tag, name }) => (
          <option key={folder} value={folder} lang={tag} selected={folder === chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** For people who cannot read the word beside it. */
function Globe() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      <circle cx="10" cy="10" r="8" />
      <ellipse cx="10" cy="10" rx="3.5" ry="8" />
      <path d="M2 10h16M3.3 6h13.4M3.3 14h13.4" />
    </svg>
  );
}
