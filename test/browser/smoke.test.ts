import { expect, it } from 'vitest';
import { measured } from '../measured.ts';
import { filesOf, manifestOf } from './harness/built.ts';
import { permissionsIn, promisedPermissions } from './harness/documented-permissions.ts';
import { inEachBrowser, type Stage } from './harness/in-each-browser.ts';
import { ownPages } from './harness/own-pages.ts';
import { promised } from './harness/promised.ts';

const suite = (stage: Stage): void => {
  it('is built with the promised permissions, hosts and content security policy', () => {
    const manifest = manifestOf(stage.name);
    expect(permissionsIn(manifest)).toEqual(promisedPermissions(stage.name));
    measured('builds', 1);
    measured('permissions', Object.values(permissionsIn(manifest)).flat().length);
    expect(manifest.content_security_policy).toEqual({ extension_pages: promised.contentSecurityPolicy });
    expect(manifest.content_scripts.length).toBeGreaterThan(0);
    for (const { matches } of manifest.content_scripts) expect(matches).toEqual(promised.hosts);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    if (stage.name === 'firefox')
      expect(manifest.browser_specific_settings?.gecko.id).toBe(promised.firefoxId);
  });

  it.each([
    ['fetch', /\bfetch\s*\(/],
    ['XMLHttpRequest', /\bXMLHttpRequest\b/],
    ['a socket', /\b(WebSocket|WebSocketStream|WebTransport|RTCPeerConnection)\b/],
    ['sendBeacon', /\bsendBeacon\b/],
    ['EventSource', /\bEventSource\b/],
    ['code from elsewhere', /\b(import|importScripts)\s*\(?\s*['"`](https?:)?\/\//],
    ['a worker from elsewhere', /\bnew (Shared)?Worker\s*\(\s*['"`](https?:)?\/\//],
    ['a script in the page’s own world', /["']?world["']?\s*:\s*["']MAIN/],
    ['text run as code', /\beval\s*\(|\bnew Function\s*\(/],
  ])('has no way to the network and to other code in it: %s', (_what, pattern) => {
    const found = filesOf(stage.name, /\.(js|html|css)$/).flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 160)}`] : [],
        ),
    );
    measured('searches', 1);
    measured('places', found.length);
    expect(found).toEqual([]);
  });

  it('loads nothing from elsewhere in its pages', () => {
    for (const { path, text } of filesOf(stage.name, /\.(html|css)$/)) {
      expect(text, path).not.toMatch(/(src|href)=["'](https?:)?\/\/|url\(["']?(https?:)?\/\/|@import/);
    }
  });

  // What Firefox would warn of, Mozilla's linter says: see packaging.test.ts.
  if (stage.name === 'chromium')
    it('is loaded by Chrome without a warning or an error of the manifest', async () => {
      const page = await stage.browser.openPage('chrome://extensions');
      const [id] = stage.browser.extensionUrl('').split('/').slice(2);
      const info = await page.evaluate(async (own: string) => {
        type Info = {
          id: string;
          manifestErrors: unknown[];
          runtimeErrors: unknown[];
          installWarnings?: string[];
        };
        type Chrome = { developerPrivate: { getExtensionsInfo(): Promise<Info[]> } };
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        return (await chrome.developerPrivate.getExtensionsInfo()).find((one) => one.id === own) ?? null;
      }, id ?? '');
      expect(info).toMatchObject({ manifestErrors: [], runtimeErrors: [] });
      expect(info?.installWarnings ?? []).toEqual([]);
      await page.close();
    });

  it('opens its pages, all of which are looked at for accessibility too', async () => {
    const built = filesOf(stage.name, /\.html$/).map(({ path }) => path.replaceAll('\\', '/'));
    // A page may have several rooms, by the part of its address after "#".
    const known = new Set(ownPages.map(({ path }) => path.replace(/#.*/, '')));
    expect(built.sort()).toEqual([...known].sort());
    for (const path of known) {
      const page = await stage.browser.openExtensionPage(path);
      // The rehearsal puts the practice portal’s place behind it, sooner or later.
      expect((await page.url()).replace(/#.*/, '')).toBe(stage.browser.extensionUrl(path));
      expect(await page.evaluate(() => document.title)).not.toBe('');
      await page.close();
    }
  });

  it('meets the practice portal at the real address', async () => {
    const page = await stage.browser.openPage(stage.portal.url);
    expect(await page.url()).toMatch(/^https:\/\/authorisationmanager\.gov\.au\//);
    await page.waitUntil(() => (document.body.textContent ?? '').trim().length > 0, [], {
      what: 'the portal says something',
    });
    await page.close();
  });

  it('asks the network for nothing', async () => {
    const seen = await stage.browser.requests();
    expect(seen.filter((request) => request.by !== 'web page')).toEqual([]);
  });
};

// Errors that the browser has noted of the extension count from its very first start.
inEachBrowser('the built extension', suite, { isNew: true });
