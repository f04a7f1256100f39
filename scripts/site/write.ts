import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { helpPages } from './help.ts';
import { files, folders, pages } from './pages.ts';
import { styles } from './style.ts';

/** As much of marked as is used: what a Markdown text is as HTML, with headings, links and pictures drawn by us. */
interface Renderer {
  readonly heading: (this: Drawing, token: { tokens: unknown[]; depth: number }) => string;
  readonly link: (this: Drawing, token: { href: string; tokens: unknown[] }) => string;
  readonly image: (token: { href: string; text: string }) => string;
}
interface Drawing {
  readonly parser: { parseInline(tokens: unknown[]): string };
}
type MakeMarked = (options: { renderer: Renderer }) => { parse(text: string): string | Promise<string> };

/** Writes the whole site into a folder. What stood there is gone. @returns the addresses of its pages. */
export function writeSite(folder: string, makeMarked: MakeMarked): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const one of [...folders, ...files]) cpSync(one, join(folder, one), { recursive: true });
  writeFileSync(join(folder, 'style.css'), styles);
  const own = pages.map(({ from, to }) => ({ from, to, text: readFileSync(from, 'utf8') }));
  const help = helpPages().map(({ to, text }) => ({ from: to, to, text }));
  const all = [...own, ...help];
  for (const page of all) {
    const { title, body } = bodyOf(page, makeMarked);
    const path = join(folder, page.to);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, frame(page.to, title, body));
  }
  return all.map(({ to }) => to);
}

interface Source {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

function bodyOf({ from, to, text }: Source, makeMarked: MakeMarked) {
  const slugs = new Map<string, number>();
  const titles: string[] = [];
  const renderer: Renderer = {
    heading({ tokens, depth }) {
      const html = this.parser.parseInline(tokens);
      const plain = plainOf(html);
      titles.push(plain);
      return `<h${depth} id="${slugOf(plain, slugs)}">${html}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const html = this.parser.parseInline(tokens);
      const target = addressOf(href, from, to);
      return target === null ? html : `<a href="${escaped(target)}">${html}</a>`;
    },
    image: ({ href, text: alt }) =>
      `<img src="${escaped(addressOf(href, from, to) ?? href)}" alt="${escaped(alt)}" loading="lazy">`,
  };
  const html = String(makeMarked({ renderer }).parse(text));
  // What is wider than a phone is scrolled by itself, also by keyboard.
  const body = html
    .replaceAll('<table>', '<div class="wide" tabindex="0" role="region" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">');
  return { title: titles[0] ?? 'Credential Guide', body };
}

/** Where a link of a file of this folder leads in the site; null for what is not in it, such as a file of the source. */
function addressOf(href: string, from: string, to: string): string | null {
  if (/^[a-z]+:/i.test(href)) return /^(https?|mailto):/i.test(href) ? href : null;
  const [path = '', anchor] = href.split('#');
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (path === '') return hash;
  // The help pages' own links are between pages of the site already.
  if (from === to) return href;
  const wanted = posix.normalize(posix.join(posix.dirname(from), path)).replace(/\/$/, '');
  const page = pages.find((one) => one.from === wanted);
  const isTaken = files.includes(wanted) || folders.some((one) => wanted.startsWith(`${one}/`));
  const isFile = isTaken && /\.\w+$|LICENSE$/.test(wanted);
  const target = page?.to ?? (isFile ? wanted : null);
  return target === null ? null : posix.relative(posix.dirname(to), target) + hash;
}

function frame(to: string, title: string, body: string): string {
  const up = '../'.repeat(to.split('/').length - 1);
  const items = [...pages, { to: 'help/index.html', menu: 'What happened?' }]
    .flatMap(({ menu, to: address }) => (menu ? [{ menu, address }] : []))
    .map(({ menu, address }) => {
      const here = address === to ? ' aria-current="page"' : '';
      return `<li><a href="${up}${address}"${here}>${escaped(menu)}</a></li>`;
    });
  return `<!doctype html>
<html lang="en-AU">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}${to === 'index.html' ? '' : ' – Credential Guide'}</title>
<link rel="stylesheet" href="${up}style.css">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<nav aria-label="Pages"><ul>
${items.join('\n')}
</ul></nav>
<main id="content">
${body}
</main>
<footer><p>Not affiliated with the ATO or RAM. This site keeps no record of you: it has no scripts, no cookies, and asks for nothing from elsewhere.</p></footer>
</body>
</html>
`;
}

/** Inner links and pictures of a written site that lead nowhere, each with its page. */
export function deadLinks(folder: string): string[] {
  const html = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'));
  const text = new Map(html.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  return html.flatMap((path) =>
    [...(text.get(path) ?? '').matchAll(/(?:href|src)="([^"]*)"/g)].flatMap(([, link = '']) => {
      if (/^[a-z]+:/i.test(link)) return [];
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
      const isThere = existsSync(join(folder, target));
      const hasAnchor = !anchor || text.get(target)?.includes(`id="${decodeURIComponent(anchor)}"`);
      return isThere && hasAnchor ? [] : [`${path}: ${link}`];
    }),
  );
}

/** The name of a heading in an address, as GitHub makes it. */
function slugOf(plain: string, used: Map<string, number>): string {
  const base = plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
  const times = used.get(base) ?? 0;
  used.set(base, times + 1);
  return times === 0 ? base : `${base}-${times}`;
}

function plainOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
