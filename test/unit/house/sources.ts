import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Source {
  readonly path: string;
  readonly text: string;
}

/** The files under a folder whose names match, with what stands in them. Comments of TypeScript are left out: words about a thing are not the thing. */
export function sourcesIn(folder: string, pattern: RegExp): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return { path: join(folder, file), text: /\.tsx?$/.test(file) ? withoutComments(text) : text };
    });
}

/** Each place where the pattern is found: `path:line: what stands there`. */
export function placesOf(pattern: RegExp, sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

/** Keeps the lines, so that their numbers stay right. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}
