import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { blanked, reportPage } from '../../../src/portal/report-page.ts';

const page = (body: string) => new JSDOM(`<!doctype html><body>${body}</body>`).window.document;

describe('report of a page for support', () => {
  test('keeps how the page is built, and the words of the portal', () => {
    const report = reportPage(
      page('<main><h1>Create machine credential</h1><button disabled>Download</button></main>'),
    );
    expect(report.split('\n')).toEqual([
      'body',
      '  main',
      '    h1',
      '      "Create machine credential"',
      '    button [disabled]',
      '      "Download"',
    ]);
  });

  test('shows no name, ABN, e-mail address, date, typed value, id, class or link', () => {
    const secrets = [
      'Wattle',
      'Brody',
      '47999999901',
      '47 999',
      'amy@',
      'example.com',
      '2026',
      'September',
      'Collins',
      'hunter2',
      'DEVICE_X',
      'x-wattle',
      'href',
    ];
    const report = reportPage(
      page(
        `<x-wattle></x-wattle><h1 id="Wattle" class="Brody">Wattle Bakery ABN 47 999 999 901</h1><p>Valid to 3 September 2026</p>
         <a href="https://example.com/47999999901" title="Brody Smith">Edit</a><p>amy@example.com, 12 Collins Street</p>
         <input type="password" value="hunter2"><input value="DEVICE_X" placeholder="Brody"><textarea>Brody</textarea>
         <table><tr><th>Credential name</th></tr><tr><td>Download business</td><td>Active</td></tr></table>
         <div role="Wattle 47999999901">47999999901</div><div aria-label="Brody">DEVICE_X</div><select><option>Wattle</option></select>`,
      ),
    );
    expect(secrets.filter((secret) => report.includes(secret))).toEqual([]);
    expect(report).toContain('"Credential name"');
    expect(report).toContain('"Active"');
    // A business may be called by words that the portal uses too.
    expect(report).not.toContain('Download business');
    expect(report).toContain('"Edit"');
  });

  test('what is no known word is blanked, with what is glued to it', () => {
    expect(blanked('Machine credential for Wattle (ABN 12)')).toBe('Machine credential for ▮ ABN ▮');
    expect(blanked('Download5')).toBe('▮');
    expect(blanked('home@download')).toBe('▮');
  });

  test('an endless page gives a report that ends', () => {
    const report = reportPage(page('<p>Edit</p>'.repeat(5000)));
    expect(report.split('\n').length).toBeLessThanOrEqual(402);
    expect(report.endsWith('…')).toBe(true);
  });
});
