import { chooseLanguage } from '../../platform/words/choose-language.ts';
import { language } from '../../platform/words/say.ts';
import { offeredLanguages } from './offered-languages.ts';

/** One button for each other language that the person reads, in that language: nobody has to read English to find it. */
export function LanguageOffer() {
  const offered = offeredLanguages(navigator.languages, language());
  async function choose(folder: string): Promise<void> {
    await chooseLanguage(folder);
    location.reload();
  }
  if (offered.length === 0) return null;
  return (
    <p class="languages">
      {offered.map(({ folder, tag, name }) => (
        <button
          key={folder}
          type="button"
          class="button quiet"
          lang={tag}
          onClick={() => void choose(folder)}
        >
          {name}
        </button>
      ))}
    </p>
  );
}
