import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dated, hasUnreleased, notesOf } from '../../../scripts/release/changelog.ts';

const changelog = '# Changelog\n\n## 0.2.0 – unreleased\n\n- New.\n\n## 0.1.0 – 2026-11-29\n\n- First.\n';

describe('the changelog', () => {
  it('gets version and day into the heading of what is not released, and nowhere else', () => {
    expect(dated(changelog, '1.0.0-rc', '2026-12-01')).toBe(
      changelog.replace('0.2.0 – unreleased', '1.0.0-rc – 2026-12-01'),
    );
    expect(dated('## Unreleased\n', '1.0.0', '2026-12-01')).toBe('## 1.0.0 – 2026-12-01\n');
  });

  it('gives one version’s notes, once it is dated', () => {
    expect(notesOf(changelog, '0.1.0')).toBe('- First.');
    expect(notesOf(changelog, '0.2.0')).toBeNull();
    expect(notesOf(changelog, '0.1')).toBeNull();
  });

  it('of this product has a heading that either can use', () => {
    const own = readFileSync('CHANGELOG.md', 'utf8');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(hasUnreleased(own) || notesOf(own, version) !== null).toBe(true);
  });
});
