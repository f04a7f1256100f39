import { expect, it } from 'vitest';
import { manifestOf } from './harness/built.ts';
import { guideAt, guideOn } from './harness/guide.ts';
import { inEachBrowser, type Stage } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';
import { places, Renewal } from './harness/renewal.ts';

const suite = (stage: Stage): void => {
  it('has no guide in it, and leaves nothing in any storage, while it is open and after it is closed', async () => {
    await stage.browser.letIntoPrivateWindows();
    const renewal = await Renewal.start(stage);
    const apart = await stage.browser.openPrivatePage('about:blank');
    const before = await everythingStored(renewal.popup);
    expect(before['local']).not.toEqual({});
    for (const place of [places.list, places.details, places.create]) {
      await apart.goto(`${stage.portal.url}?signedIn=1&delay=0${place}`);
      await apart.waitUntil(() => document.querySelector('h1, h2'), [], { what: 'a page of the portal' });
    }
    // Another visit, with nothing on record: an ordinary tab that came later has its guide, so the private one would have had the time for it.
    await renewal.portal.bringToFront();
    await renewal.portal.goto(`${stage.portal.url}?delay=0`);
    await guideAt(renewal.portal, 'sign-in');
    expect(await guideOn(apart)).toBeNull();
    const text = JSON.stringify(await everythingStored(renewal.popup));
    for (const seen of ['Bakery', '47999999901', '47 999 999 901']) expect(text).not.toContain(seen);
    await apart.close();
    expect(JSON.stringify(await everythingStored(renewal.popup))).toBe(text);
    await renewal.close();
  });

  it('is closed to the extension by its manifest', () => {
    expect(manifestOf(stage.name)).toMatchObject({ incognito: 'not_allowed' });
  });
};

// To be let into private windows, the extension may be loaded anew.
inEachBrowser('a private window', suite, { isNew: true });

/** All three storages, asked of a page of ours. */
function everythingStored(page: TestPage): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    type Area = { get(keys: null): Promise<Record<string, unknown>> };
    type Api = { storage: Record<'local' | 'session' | 'sync', Area> };
    const api = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local, session, sync } = (api.browser ?? api.chrome).storage;
    return { local: await local.get(null), session: await session.get(null), sync: await sync.get(null) };
  });
}
