import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../../src/public/_locales/en/messages.json' with { type: 'json' };

/** Everything in src/ that may name a sentence: code, and the manifest with its `__MSG_…__`. */
function sources(): string {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ts|tsx|html)$/.test(file),
  );
  return [...files.map((file) => join('src', file)), 'manifest.json']
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** Whether a sentence is named: whole, by the name that it is counted under, or by the beginning of a template (`step_${id}`). */
function isUsed(key: string, text: string, templates: readonly string[]): boolean {
  const name = key.replace(/_(one|other)$/, '');
  const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``, `'${key}'`, `__MSG_${key}__`];
  return quoted.some((one) => text.includes(one)) || templates.some((beginning) => key.startsWith(beginning));
}

/** The beginnings of templates that can be names of sentences. */
function templatesIn(text: string): string[] {
  return [...text.matchAll(/`([a-z][a-z_]*_)\$\{/g)].map((match) => match[1] ?? '');
}

describe('messages.json', () => {
  const text = sources();
  const templates = templatesIn(text);

  it('holds no sentence that nothing in src/ says', () => {
    expect(Object.keys(messages).filter((key) => !isUsed(key, text, templates))).toEqual([]);
  });

  it('would notice one', () => {
    expect(isUsed('a_sentence_that_nobody_says', text, templates)).toBe(false);
    expect(isUsed('days_left_other', "counted('days_left', 3)", [])).toBe(true);
    expect(isUsed('finding_expired', '', templatesIn(['say(`finding_', '{id}`)'].join('$')))).toBe(true);
  });
});
