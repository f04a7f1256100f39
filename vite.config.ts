import { readdirSync, readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import common from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { contentParts } from './scripts/content-parts.ts';
import { isCandidate, manifestVersion } from './scripts/release/version.ts';
import { slimLocales } from './scripts/translations/slim-locales.ts';
import { wordsPlugin } from './scripts/translations/words-plugin.ts';

type Browser = 'chrome' | 'firefox';

/** Keys of the manifest: `permissions` and `commands` come beside those that both browsers have, the others are new. */
interface Differences {
  readonly permissions: readonly string[];
  readonly commands: object;
  readonly [key: string]: unknown;
}

const openPanel = {
  suggested_key: { default: 'Alt+Shift+S' },
  description: '__MSG_command_open_panel__',
};

/** What only one of the two browsers understands; everything they share stands in `manifest.json`. */
const differences: Record<Browser, Differences> = {
  chrome: {
    permissions: ['sidePanel'],
    side_panel: { default_path: common.action.default_popup },
    // Chrome has no command of its own for the panel.
    commands: { 'open-panel': openPanel },
    background: { service_worker: 'background/main.ts', type: 'module' },
    // What an organisation may set: docs/managed-policy.md. Firefox needs no schema.
    storage: { managed_schema: 'managed-policy.json' },
    // Popover with a source element and CSS anchor positioning came in 2025; the ring stands on them.
    minimum_chrome_version: '138',
  },
  firefox: {
    permissions: [],
    // "Light" is for toolbars with light writing, which are dark ones. Chrome knows no such thing.
    action: {
      ...common.action,
      theme_icons: [16, 32].map((size) => ({
        dark: `icons/${size}.png`,
        light: `icons/${size}-on-dark.png`,
        size,
      })),
    },
    sidebar_action: {
      default_panel: common.action.default_popup,
      default_title: common.name,
      default_icon: common.action.default_icon,
      open_at_install: false,
    },
    commands: { _execute_sidebar_action: openPanel },
    background: { scripts: ['background/main.ts'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'credential-guide@credential-guide.au',
        strict_min_version: '147.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

function manifestFor(browser: Browser): ManifestV3Export {
  const own = differences[browser];
  const { version } = common;
  const homepage: unknown = Reflect.get(packageJson, 'homepage');
  return {
    ...common,
    ...own,
    version: manifestVersion(version),
    // Firefox has no such key, and would warn of it.
    ...(browser === 'chrome' && isCandidate(version) && { version_name: version }),
    // Nobody has given the product an address yet: package.json's `homepage` is the place for it.
    ...(typeof homepage === 'string' && { homepage_url: homepage }),
    permissions: [...common.permissions, ...own.permissions],
    commands: { ...common.commands, ...own.commands },
  } as ManifestV3Export;
}

/** The unit tests that put something else in the place of a module or of a global: each of these files has modules of its own. */
const alone = readdirSync('test/unit', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `test/unit/${path}`)
  .filter((path) => /\bvi\.(mock|stubGlobal)\(/.test(readFileSync(path, 'utf8')));

/** What the browsers judge as it is drawn, where they are tried too: `npm test` says so. */
const drawn =
  process.env['CREDENTIAL_GUIDE_DRAWN'] === '1' ? ['test/unit/portal/strangers/pages.test.ts'] : [];

/** For busy machines: no test is judged by its time. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig(({ mode }) => {
  const browser: Browser | undefined = mode === 'chrome' || mode === 'firefox' ? mode : undefined;
  return {
    root: browser ? 'src' : '.',
    publicDir: 'public',
    plugins: [
      wordsPlugin(),
      ...(browser
        ? [
            slimLocales(),
            crx({
              manifest: manifestFor(browser),
              browser,
              // A plain file: no loader, nothing that the page could ask for (web_accessible_resources).
              contentScripts: { standaloneFiles: ['content/main.ts'], injectCss: false },
            }),
            contentParts(),
          ]
        : []),
    ],
    // The keystore page's worker: a module, as everything else.
    worker: { format: 'es' },
    build: {
      outDir: `../dist/${browser ?? 'unknown'}`,
      emptyOutDir: true,
      target: 'es2022',
      // Readable output: a reviewer of the stores, and the person who is careful, can read what runs.
      minify: false,
      // Vite's polyfill would bring a `fetch` into a product that promises none.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          'keystore-page': 'src/keystore.html',
          'register-page': 'src/register.html',
          rehearsal: 'src/rehearsal.html',
          welcome: 'src/welcome.html',
        },
      },
    },
    test: {
      projects: [
        {
          extends: true,
          // What is pure is loaded once for all its files: half of their time was loading.
          test: {
            name: 'unit',
            include: ['test/unit/**/*.test.ts'],
            exclude: [...alone, ...drawn],
            isolate: false,
            maxWorkers: 2,
            ...patience,
          },
        },
        {
          extends: true,
          test: {
            name: 'unit-alone',
            include: ['test/unit/**/*.test.tsx', ...alone],
            setupFiles: ['test/unit/effects-at-once.ts'],
            maxWorkers: 2,
            ...patience,
          },
        },
        {
          extends: true,
          // What is written about the product, so that a fault of behaviour is not lost among faults of wording.
          test: { name: 'docs', include: ['test/docs/**/*.test.ts'], ...patience },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.ts'],
            globalSetup: ['test/browser/harness/own-temporary-folder.ts'],
            // Two files at a time: with three, two cores are so busy that tests of what takes its time fail. Browsers are kept from file to file.
            isolate: false,
            maxWorkers: 2,
            ...patience,
          },
        },
      ],
    },
  };
});
