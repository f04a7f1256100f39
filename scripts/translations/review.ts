import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { directionOf } from '../../src/platform/words/language.ts';
import { reviewed } from '../../src/platform/words/reviewed.ts';
import { roomFor } from './fits.ts';
import { type Language, languages } from './languages.ts';
import { type LocaleFile, readLocale } from './locale-file.ts';
import { type Wanted, wantedOf } from './wanted.ts';

/** A part of the product whose sentences are read together: those whose keys begin so, and the picture of where they stand. */
interface Place {
  readonly title: string;
  readonly begins: readonly string[];
  /** A picture of docs/pictures/pages. */
  readonly picture?: string;
}

/** In the order in which a person meets them. What begins otherwise comes last. */
const places: readonly Place[] = [
  {
    title: 'The popup, before anything is begun',
    begins: ['popup', 'extension', 'language', 'translation', 'whats'],
    picture: 'start',
  },
  { title: '“What happened?”', begins: ['help'] },
  { title: 'Do I need this at all?', begins: ['need', 'question'], picture: 'questions' },
  {
    title: 'The checklist and the card: the steps',
    begins: ['step', 'journey', 'why', 'minutes', 'way'],
    picture: 'checklist',
  },
  {
    title: 'The card on RAM’s page',
    begins: ['card', 'choice', 'run', 'expected', 'button', 'copy', 'show', 'report', 'validity'],
    picture: 'card',
  },
  { title: 'Warnings and known trouble', begins: ['warning', 'trouble', 'name'], picture: 'warning' },
  { title: 'Where is my file?', begins: ['where', 'folder'], picture: 'where' },
  { title: 'Accounting software', begins: ['software', 'build'] },
  { title: 'Check a keystore', begins: ['keystore', 'fact'], picture: 'keystore' },
  { title: 'Your credentials', begins: ['register', 'sync', 'storage'], picture: 'register' },
  {
    title: 'Reminders, calendar and the end of a journey',
    begins: ['reminder', 'remember', 'calendar', 'finished', 'next'],
    picture: 'reminders',
  },
  { title: 'Practise first', begins: ['rehearsal'], picture: 'rehearsal' },
  { title: 'Everything else', begins: [''] },
];

/** Writes a page for each language. @returns the pages and how many sentences each has. */
export function writeReview(folder: string): { readonly path: string; readonly sentences: number }[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { picture } of places) {
    const name = `${picture}-light.png`;
    if (picture) cpSync(join('docs/pictures/pages', name), join(folder, name));
  }
  const english = readLocale('en');
  const uses = whereUsed(english);
  return languages.map((language) => {
    const wanted = wantedOf(english, language);
    const path = join(folder, `${language.folder}.html`);
    writeFileSync(path, pageOf(language, wanted, readLocale(language.folder), uses));
    return { path, sentences: wanted.length };
  });
}

/** The files of the source that name a sentence, by its key. */
function whereUsed(english: LocaleFile): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  );
  for (const file of files) {
    const words = new Set(readFileSync(join('src', file), 'utf8').match(/[a-z][a-z0-9_]+/g));
    for (const word of words)
      if (word in english || `${word}_other` in english) uses.set(word, [...(uses.get(word) ?? []), file]);
  }
  return uses;
}

function pageOf(
  language: Language,
  wanted: readonly Wanted[],
  translated: LocaleFile,
  uses: ReadonlyMap<string, readonly string[]>,
): string {
  const { tag, name } = language;
  const left = new Set(wanted);
  const sections = places.map(({ title, begins, picture }, index) => {
    const own = [...left].filter(
      ({ key }) => begins.includes('') || begins.includes(key.split('_')[0] ?? ''),
    );
    for (const one of own) left.delete(one);
    const image = picture
      ? `<img src="${picture}-light.png" alt="${escaped(title)}, in English" loading="lazy">`
      : '';
    const rows = own.map((one) => rowOf(one, language, translated, uses)).join('\n');
    return `<section id="part-${index}"><h2>${escaped(title)} (${own.length})</h2>${image}
<table><thead><tr><th>English</th><th>${escaped(name)}</th><th>Where, and how long it may be</th></tr></thead><tbody>
${rows}
</tbody></table></section>`;
  });
  const review = reviewed[tag];
  const state = review ? `Read by ${review.by} on ${review.on}.` : 'Not read by a native reader yet.';
  const links = places
    .map(({ title }, index) => `<li><a href="#part-${index}">${escaped(title)}</a></li>`)
    .join('');
  return `<!doctype html>
<html lang="en-AU"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'">
<title>Review: ${escaped(name)}</title><style>${style}</style></head><body>
<h1>${escaped(name)}: ${wanted.length} sentences</h1>
<p><strong>${escaped(state)}</strong> Read each sentence beside its English: is it what a friendly shop assistant would say? Words in “quotation marks” and words such
as RAM, myID, ABN stay in English. A gap such as <code>$days$</code> is filled by the program; what comes into it stands under the English. Write down the short
name in grey and your own sentence, and send it to whoever asked you, or put it in as docs/translations.md says.</p>
<ul class="parts">${links}</ul>
${sections.join('\n')}
</body></html>
`;
}

function rowOf(
  { key, english, form }: Wanted,
  { tag }: Language,
  translated: LocaleFile,
  uses: ReadonlyMap<string, readonly string[]>,
): string {
  const base = form ? key.replace(/_[a-z]+$/, '') : key;
  const gaps = Object.entries(english.placeholders ?? {}).flatMap(([name, { example }]) =>
    example ? [`<code>$${escaped(name)}$</code> ${escaped(example)}`] : [],
  );
  const notes = [...(english.description ? [escaped(english.description)] : []), ...gaps].map(
    (note) => `<small>${note}</small>`,
  );
  const files = (uses.get(base) ?? []).map((file) => `<small>${escaped(file)}</small>`);
  const plural = form ? `<small>the form for “${form}”</small>` : '';
  return `<tr id="${key}"><td>${escaped(english.message)}${notes.join('')}<small class="key">${key}</small></td>
<td lang="${tag}" dir="${directionOf(tag)}">${escaped(translated[key]?.message ?? '')}</td>
<td>${plural}${files.join('')}<small>at most about ${roomFor(key, english.message)} letters</small></td></tr>`;
}

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:1rem auto;padding:0 1rem;max-inline-size:72rem}
table{border-collapse:collapse;inline-size:100%;table-layout:fixed}th,td{border:1px solid #8a979c;padding:.5rem;vertical-align:top;text-align:start;overflow-wrap:anywhere}
td:nth-child(3){inline-size:25%}th:nth-child(3){inline-size:25%}small{display:block;opacity:.75}.key{font-family:ui-monospace,monospace}img{max-inline-size:100%;max-block-size:30rem}
.parts{columns:16rem}`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
