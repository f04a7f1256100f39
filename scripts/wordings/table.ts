import { controls } from '../../src/portal/controls.ts';
import { type ControlId, controlIds, type PageId } from '../../src/portal/ids.ts';
import { sources } from '../../src/portal/sources.ts';

/** The pages in the order in which one comes to them, and what they are to a person. */
const pages: readonly (readonly [PageId, string])[] = [
  ['sign-in', 'before you sign in'],
  ['identity-provider', 'whose Digital ID it is, where it is asked'],
  ['consent', '“Your consent”, where it is asked'],
  ['home', 'the first page after signing in'],
  ['entity-list', 'the businesses that you may act for'],
  ['entity', 'one business'],
  ['credential-list', 'its machine credentials'],
  ['credential-details', 'one of them, after “Edit”'],
  ['create-credential', 'the form for a new one: look, fill in nothing, go back'],
  ['user-form', 'a new user: look, fill in nothing, go back'],
  ['authorisation-form', 'one user, after “Edit”: look, change nothing, go back'],
  ['agency-access', 'the next page of an authorisation'],
  ['authorisation-declaration', 'the last page of an authorisation: press nothing, go back'],
  ['renewal-form', 'renewing an authorisation: only if one ends soon'],
  ['notification-form', 'a new notification: look, fill in nothing, go back'],
  ['acceptance-code', 'accepting an authorisation: only if you have a code'],
  ['acceptance', 'the next page of accepting'],
  ['link-start', 'linking a business: only if you need that anyway'],
  ['link-address', 'the next page of linking'],
  ['link-businesses', 'the next page of linking'],
];

/** What has to be on which page, as Markdown: from `src/portal/controls.ts`. */
export function wordingsTable(): string {
  const rows = pages.flatMap(([page, what], at) =>
    controlIds
      .filter((id) => isFirstOn(id, page, at))
      .map(
        (id, index) => `| ${index === 0 ? `**${what}** (\`${page}\`)` : ''} | \`${id}\` | ${namesOf(id)} |`,
      ),
  );
  return ['| page | control | what is on record, the likeliest first |', '|---|---|---|', ...rows].join('\n');
}

/** A control that stands on several pages is looked at on the first of them. */
function isFirstOn(id: ControlId, page: PageId, at: number): boolean {
  const earlier = pages.slice(0, at).map(([one]) => one);
  return controls[id].pages.includes(page) && !controls[id].pages.some((one) => earlier.includes(one));
}

function namesOf(id: ControlId): string {
  const { names, kind } = controls[id];
  const recorded = names.filter(({ source }) => source !== 'inferred');
  if (names.length === 0) return 'the list or the fields themselves; they bear no name';
  const said = recorded.map(({ text, source }) => `“${text}” (${sources[source].date})`);
  const guessed = names.length - recorded.length;
  const more =
    guessed > 0 ? `, and ${guessed} like ${said.length > 0 ? 'it' : 'them'} that we only infer` : '';
  return `${said.join(', ')}${more}${kind === 'value' ? '; a date stands beside it' : ''}`;
}

const [from, to] = ['<!-- npm run wordings writes from here -->', '<!-- to here -->'];

/** The page of the documentation with the table of today in it. @throws where it has no place for it. */
export function withTable(text: string): string {
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error('docs/check-wordings.md has no place for the table');
  return `${text.slice(0, start)}${from}\n\n${wordingsTable()}\n\n${text.slice(end)}`;
}
