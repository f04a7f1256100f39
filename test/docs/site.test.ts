import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadLinks } from '../../scripts/site/write.ts';
import { answers } from '../../src/help/answers.ts';

describe('the site', () => {
  let folder: string;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  beforeAll(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'credential-guide-site-')), 'site');
    execFileSync(process.execPath, ['scripts/site.mjs', `--to=${folder}`], { encoding: 'utf8' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has no link that leads nowhere, and would notice one', () => {
    expect(deadLinks(folder)).toEqual([]);
    writeFileSync(
      join(folder, 'planted.html'),
      '<a href="nowhere.html"></a><a href="index.html#nowhere"></a><a href="index.html"></a>',
    );
    expect(deadLinks(folder)).toEqual(['planted.html: nowhere.html', 'planted.html: index.html#nowhere']);
    rmSync(join(folder, 'planted.html'));
  });

  it('has the privacy policy, the check of wordings, and a page for every answer of “What happened?”', () => {
    expect(read('index.html')).toContain('Credential Guide for RAM</h1>');
    expect(read('privacy.html')).toContain('collects no data');
    expect(read('check-wordings.html')).toContain('<table>');
    for (const { id } of answers) expect(read(`help/${id}.html`), id).toContain('How sure is this?');
  });

  it('runs no program, and asks for nothing from elsewhere', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(50);
    for (const name of pages) {
      const html = read(name);
      expect(html, name).not.toMatch(
        /<script|<iframe|<form|\son\w+="|src="(?:https?:)?\/\/|<link[^>]*href="(?:https?:)?\/\//,
      );
      expect(html, name).toContain("default-src 'none'; img-src 'self'; style-src 'self'");
    }
    expect(read('style.css')).not.toMatch(/url\(|@import/);
  });
});
