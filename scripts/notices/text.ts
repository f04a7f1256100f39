import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

const heading = `# Third-party notices

Credential Guide is MIT licensed (see LICENSE). Parts of the packages below stand in the built extension, each under its own licence.
\`npm run notices\` writes this file from what the bundler really took; a test fails when it is out of date.
`;

/** What has to be said beyond the licence's own text. */
const remarks: Readonly<Record<string, string>> = {
  'node-forge': 'It is offered under two licences. We take it under the BSD licence (BSD-3-Clause).',
  'webextension-polyfill':
    'Its source is unchanged here and can be had, under the Mozilla Public License 2.0, from the address above.',
  rolldown: 'The bundler: a few lines of its own stand in each built file.',
  vite: 'The build tool: its few lines that load one file after another stand in the built pages.',
};

/** THIRD-PARTY-NOTICES.md for these packages, from what they say of themselves in `node_modules`. */
export function noticesText(names: readonly string[]): string {
  const packages = names.map(readPackage);
  const rows = packages.map((one) => `| ${one.name} | ${one.version} | ${licenceOf(one)} |`);
  const table = ['| package | version | licence |', '|---|---|---|', ...rows].join('\n');
  return `${[heading, table, ...packages.map(section)].join('\n')}`;
}

function readPackage(name: string): Package {
  return JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
}

function licenceOf({ name, license }: Package): string {
  return name === 'node-forge' ? 'BSD-3-Clause' : license;
}

function section(one: Package): string {
  const remark = remarks[one.name];
  const lines = [`\n## ${one.name} ${one.version}`, addressOf(one), ...(remark ? [remark] : [])];
  return `${lines.join('\n\n')}\n\n\`\`\`\`text\n${licenceText(one)}\n\`\`\`\`\n`;
}

function addressOf({ name, repository, homepage }: Package): string {
  const url = typeof repository === 'string' ? repository : repository?.url;
  const address = (url ?? homepage)?.replace(/^git\+/, '').replace(/\.git$/, '');
  if (!address) throw new Error(`${name} does not say where it comes from`);
  return `<${address}>`;
}

function licenceText(one: Package): string {
  const folder = join('node_modules', one.name);
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(name));
  if (!file) return withoutFile(one);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return one.name === 'node-forge' ? bsdPart(text) : withoutBundled(text);
}

/** @nodable/entities 3.1.0 declares MIT and its author but brings no file: the licence's standard words with the author's name. */
function withoutFile({ name, license, author }: Package): string {
  const holder = typeof author === 'string' ? author : author?.name;
  if (license !== 'MIT' || !holder)
    throw new Error(`${name} brings no licence text, and ${license} is not MIT`);
  const own = readFileSync('LICENSE', 'utf8').trim();
  if (!own.startsWith('MIT License')) throw new Error('LICENSE is not the MIT licence any more');
  return own.replace(/^Copyright .*$/m, `Copyright (c) ${holder.replace(/\s*[<(].*$/, '')}`);
}

/** node-forge's file holds both its licences one after the other, between lines of dashes. */
function bsdPart(text: string): string {
  const [, bsd] = text.split(/^-{20,}$/m);
  if (!bsd?.includes('New BSD License')) throw new Error('node-forge’s LICENSE has another shape now');
  return bsd.trim();
}

/** The file of a build tool goes on with the licences of what the tool itself is made of, none of which stands in what it writes. */
function withoutBundled(text: string): string {
  const [own = ''] = text.split(/^# Licenses of bundled dependencies$/m);
  return own.trim();
}
