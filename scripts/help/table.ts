import type { Answer } from '../../src/help/answer.ts';
import { answers } from '../../src/help/answers.ts';
import { helpSources } from '../../src/help/sources.ts';
import messages from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import { knownNames } from '../../src/software/known-names.ts';
import { loadsKeystore, type Product } from '../../src/software/product.ts';
import { products } from '../../src/software/products.ts';

/** What people report, what it is answered with, and from where, as Markdown: from `src/help/` and `src/software/`. */
export function helpTables(): string {
  return [
    '| what people report | found by | answer | what it begins | how sure | source (read) |',
    '|---|---|---|---|---|---|',
    ...answers.map(rowOf),
    '',
    '| program | what it needs | how sure | source (read) |',
    '|---|---|---|---|',
    ...products.map(programRow),
    ...knownNames.map(
      ({ name, silentPage }) =>
        `| ${name} | not on record: a search says so | | ${silentPage ? linkTo(silentPage) : 'no page of its maker was found (2026-11-29)'} |`,
    ),
  ].join('\n');
}

function rowOf(answer: Answer): string {
  const { id, title, codes = [], foundBy, begins, message, certainty, sources } = answer;
  const what = title ? messages[title as keyof typeof messages].message : codes.map(code).join(', ');
  const words = foundBy?.en?.[0]
    ?.split(' ')
    .map((word) => word.split('|')[0])
    .join(' ');
  const by = [...codes.map(code), ...(words ? [`“${words}” …`] : [])].join(', ');
  const next = begins ? ('journey' in begins ? `journey \`${begins.journey}\`` : `\`${begins.page}\``) : '';
  const leads = [next, message ? 'a message to send' : ''].filter(Boolean).join('; ');
  const from = sources.map((key) => linkTo(helpSources[key], key)).join(', ');
  return `| ${what} | ${by} | \`#help/${id}\` | ${leads} | ${certainty} | ${from} |`;
}

const code = (text: string): string => `\`${text}\``;

function programRow(product: Product): string {
  return `| ${product.name} | ${needOf(product)} | ${product.certainty} | ${product.sources.map((one) => linkTo(one)).join(', ')} |`;
}

function needOf(product: Product): string {
  if (product.credential === 'uploaded') return 'a machine credential, uploaded';
  if (loadsKeystore(product)) return 'a machine credential';
  if (product.credential === 'own-certificate') return 'a certificate of its maker’s';
  return { ato: 'its software ID, told to the ATO', ram: 'a notification in RAM', nobody: 'nothing of it' }[
    product.tells
  ];
}

interface Readable {
  readonly url: string;
  readonly date: string;
  readonly readOn: string;
}

function linkTo({ url, date, readOn }: Readable, key = new URL(url).hostname): string {
  return `[${key}](${url}), ${date} (${readOn})`;
}

const [from, to] = ['<!-- npm run wordings writes from here -->', '<!-- to here -->'];

/** The page of the documentation with the tables of today in it. @throws where it has no place for them. */
export function withHelpTables(text: string): string {
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error('docs/help.md has no place for the tables');
  return `${text.slice(0, start)}${from}\n\n${helpTables()}\n\n${text.slice(end)}`;
}
