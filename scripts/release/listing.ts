import { readFileSync } from 'node:fs';
import { languages } from '../translations/languages.ts';
import { type LocaleFile, readLocale } from '../translations/locale-file.ts';

/** What a store shows of the product in one language. */
export interface Listing {
  readonly name: string;
  readonly short: string;
  readonly description: string;
}

/**
 * The sentences of the product itself that say what it does, what it keeps and where, and what never leaves: so a listing is in every language that the
 * package is in, as Edge asks for, and no listing says what the product does not.
 */
const sentences = [
  'popup_lead',
  'popup_practise_when',
  'keystore_page_lead',
  'register_empty_what',
  'popup_privacy',
  'keystore_page_privacy',
  'register_page_privacy',
  'extension_description',
  'translation_awaits_review',
];

/** The listing of each language, by its folder in `_locales`. English has a description of its own. */
export function listings(): Readonly<Record<string, Listing>> {
  const own = languages.filter(({ isUnfinished }) => !isUnfinished);
  const english = listingOf(readLocale('en'));
  const description = readFileSync('store/texts/description.txt', 'utf8').trim();
  const others = own.map(({ folder }) => [folder, listingOf(readLocale(folder))] as const);
  return Object.fromEntries([['en', { ...english, description }] as const, ...others]);
}

function listingOf(locale: LocaleFile): Listing {
  const said = (key: string) => {
    const message = locale[key]?.message;
    if (!message) throw new Error(`A listing cannot be made: there is no sentence “${key}”.`);
    return message;
  };
  return {
    name: said('extension_name'),
    short: said('extension_description'),
    description: sentences.map(said).join('\n\n'),
  };
}
