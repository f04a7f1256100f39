/*
 * npm start: the extension in a browser, on the practice portal.
 *
 *   npm start                          Chromium, a window
 *   npm start -- --browser=firefox     Firefox
 *   npm start -- --headless            no window: plays the renewal through and leaves pictures in demo/
 *
 * Where there is no display, it plays the renewal through without being told to.
 */
import { buildAll } from './build-all.mjs';
import { lookForBrowser } from './find-browser.mjs';
import { ensureBrowsers, ensurePackages } from './install.mjs';
import { Failure, main, stage } from './progress.mjs';

const given = process.argv.slice(2);
const told = given.find((arg) => arg.startsWith('--browser='))?.slice('--browser='.length);

/** Chromium unless told otherwise; Firefox when it is the only one that is here. */
function chooseBrowser() {
  if (told !== undefined && told !== 'chromium' && told !== 'firefox') {
    throw new Failure(`--browser= takes chromium or firefox; not ${told}`);
  }
  const onlyFirefox = !lookForBrowser('chromium').path && lookForBrowser('firefox').path;
  return told ?? (onlyFirefox ? 'firefox' : 'chromium');
}

function hasDisplay() {
  if (given.includes('--headless')) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

await main(async () => {
  const unknown = given.filter((arg) => arg !== '--headless' && !arg.startsWith('--browser='));
  if (unknown.length > 0)
    throw new Failure(`Not understood: ${unknown.join(' ')}. See the top of scripts/start.mjs.`);
  await ensurePackages();
  const browser = chooseBrowser();
  await ensureBrowsers([browser]);
  await stage('Building the extension and the practice portal', buildAll);
  // Vite runs our TypeScript; it is there only now, in a fresh clone.
  const { runnerImport } = await import('vite');
  const file = hasDisplay() ? './scripts/play.ts' : './scripts/demo.ts';
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  await /** @type {{ run(browser: string): Promise<void> }} */ (module).run(browser);
});
