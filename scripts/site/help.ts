import type { Answer } from '../../src/help/answer.ts';
import { answers } from '../../src/help/answers.ts';
import { helpSources } from '../../src/help/sources.ts';
import messages from '../../src/public/_locales/en/messages.json' with { type: 'json' };

const certainty: Readonly<Record<Answer['certainty'], string>> = {
  documented: 'A page of the government or of the software’s maker says so.',
  likely: 'This follows from what such pages say, or they say it only in part.',
  unknown: 'Nobody has written this down.',
};

/** The answers of “What happened?” as Markdown: one page each, and the list of them. In English; the extension has them in eleven languages. */
export function helpPages(): { readonly to: string; readonly text: string }[] {
  const list = answers.map((answer) => `- [${titleOf(answer)}](${answer.id}.html)`).join('\n');
  const intro =
    'The answers that Credential Guide gives under “What happened?”, to look something up without it. With it, they come by a word or an error code, in eleven languages.';
  return [
    { to: 'help/index.html', text: `# What happened?\n\n${intro}\n\n${list}\n` },
    ...answers.map((answer) => ({ to: `help/${answer.id}.html`, text: pageOf(answer) })),
  ];
}

function pageOf(answer: Answer): string {
  const { codes, title, means, todo, seeAlso, sources } = answer;
  const others = (seeAlso ?? []).flatMap((id) => answers.filter((one) => one.id === id));
  const part = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${heading}`, lines.map((line) => `- ${line}`).join('\n')] : [];
  return [
    `# ${titleOf(answer)}`,
    ...(title && codes ? [codes.map((code) => `\`${code}\``).join(', ')] : []),
    ...means.map(said),
    ...part('What to do', (todo ?? []).map(said)),
    ...part(
      'See also',
      others.map((one) => `[${titleOf(one)}](${one.id}.html)`),
    ),
    '## How sure is this?',
    certainty[answer.certainty],
    ...part(
      'Sources',
      [...new Set(sources.map((key) => helpSources[key].url))].map((url) => `<${url}>`),
    ),
    '[All answers](index.html)',
  ].join('\n\n');
}

function titleOf({ title, codes, id }: Answer): string {
  return title ? said(title) : (codes?.join(', ') ?? id);
}

/** The English sentence, with what Markdown would read as marks taken literally. */
function said(key: keyof typeof messages): string {
  return messages[key].message.replace(/[*_<>[\]`]/g, '\\$&');
}
