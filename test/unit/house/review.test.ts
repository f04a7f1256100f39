import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languages } from '../../../scripts/translations/languages.ts';
import { readLocale } from '../../../scripts/translations/locale-file.ts';
import { writeReview } from '../../../scripts/translations/review.ts';
import { wantedOf } from '../../../scripts/translations/wanted.ts';
import { reviewed } from '../../../src/platform/words/reviewed.ts';

it('a page for reviewers has every sentence of its language once, beside its English', () => {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-review-'));
  try {
    const english = readLocale('en');
    const written = writeReview(join(folder, 'review'));
    expect(written.length).toBe(languages.length);
    for (const [index, language] of languages.entries()) {
      const html = readFileSync(written[index]?.path ?? '', 'utf8');
      const keys = wantedOf(english, language).map(({ key }) => key);
      expect([...html.matchAll(/<tr id="([^"]+)"/g)].map(([, key]) => key).toSorted()).toEqual(
        keys.toSorted(),
      );
      expect(html).toContain(readLocale(language.folder)['popup_lead']?.message.slice(0, 20));
      expect(html).toContain('start-light.png');
      expect(html.includes('Not read by a native reader yet')).toBe(!(language.tag in reviewed));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('a language counts as read only if it is one of ours, by somebody, on a day', () => {
  for (const [tag, { by, on }] of Object.entries(reviewed)) {
    expect(languages.map((language) => language.tag)).toContain(tag);
    expect(by).not.toBe('');
    expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
