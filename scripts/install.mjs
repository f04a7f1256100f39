import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { lookForBrowser } from './find-browser.mjs';
import { Failure, mustRun, run, stage } from './progress.mjs';

const stamp = 'node_modules/.credential-guide-lock';

/**
 * Installs the packages of package-lock.json when they are missing, or when it says something else than when they were installed.
 * @param {NodeJS.WriteStream} [out] where that is told
 */
export async function ensurePackages(out = process.stdout) {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const there = existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : null;
  if (there === wanted) return;
  // Installed by hand with npm: what npm wrote down then is as new as the lock file's own list.
  if (there === null && installedByHand()) return writeFileSync(stamp, wanted);
  const install = () => mustRun('npm', ['ci', '--no-fund', '--no-audit'], { out });
  await stage('Installing packages (npm ci)', install, out);
  writeFileSync(stamp, wanted);
}

function installedByHand() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return false;
  const packagesOf = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const wanted = packagesOf('package-lock.json');
  const there = packagesOf(installed);
  return Object.entries(wanted).every(
    ([path, { version, optional, os }]) => path === '' || optional || os || there[path]?.version === version,
  );
}

const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Makes sure that the browsers are on this computer. On Debian and Ubuntu, missing ones are installed with apt-get; elsewhere the
 * person is told what to install.
 * @param {readonly ('chromium' | 'firefox')[]} names
 */
export async function ensureBrowsers(names) {
  const missing = names.filter((name) => lookForBrowser(name).path === undefined);
  if (missing.length === 0) return;
  const root = await becomeRoot();
  const toldWhere = missing.some(
    (name) => process.env[name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'],
  );
  if (!toldWhere && root && existsSync('/usr/bin/apt-get')) {
    const packages = missing.map((name) => debianPackage[name]);
    await stage(`Installing ${packages.join(' and ')} (apt-get)`, async () => {
      const apt = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
      const call = (/** @type {string[]} */ ...args) => mustRun(apt[0] ?? '', [...apt.slice(1), ...args]);
      await call('update');
      await call('install', '-y', '--no-install-recommends', ...packages);
    });
  }
  const sentences = missing.flatMap((name) => lookForBrowser(name).missing ?? []);
  if (sentences.length > 0) throw new Failure(sentences.join('\n'));
}

/** What stands before a command to run it as root: nothing, or sudo when it asks for no password; null when neither goes. */
async function becomeRoot() {
  if (process.getuid?.() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true']);
  return code === 0 ? ['sudo', '-n'] : null;
}
