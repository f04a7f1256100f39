import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Where each system usually keeps a browser. Branded Google Chrome is not among them: since version 137 it ignores
 * `--load-extension`, so that no unpacked extension can be loaded into it from the command line. Chromium and "Chrome for
 * Testing" still take it.
 */
const places = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'],
    files: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
      ],
      win32: ['LOCALAPPDATA', 'ProgramFiles', 'ProgramFiles(x86)'].map((name) =>
        join(process.env[name] ?? 'C:\\', 'Chromium', 'Application', 'chrome.exe'),
      ),
      linux: ['/snap/bin/chromium'],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) =>
        join(process.env[name] ?? 'C:\\', 'Mozilla Firefox', 'firefox.exe'),
      ),
      linux: ['/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox'],
    },
  },
};

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * Where a browser is, or why none was found, as a sentence for the person.
 * @param {BrowserName} name
 * @returns {{ path: string, missing?: undefined } | { path: undefined, missing: string }}
 */
export function lookForBrowser(name) {
  const { variable, commands, files } = places[name];
  const told = process.env[variable];
  if (told) {
    return isProgram(told)
      ? { path: told }
      : { path: undefined, missing: `${variable} says ${told}, but no program is there.` };
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
  const usual = files[/** @type {'linux'} */ (process.platform)] ?? [];
  const path = [...onPath, ...usual].find(isProgram);
  return path ? { path } : { path: undefined, missing: howToGet(name) };
}

/**
 * As `lookForBrowser`, but a missing browser is an error.
 * @param {BrowserName} name
 * @returns {{ path: string }}
 */
export function findBrowser(name) {
  const { path, missing } = lookForBrowser(name);
  if (path === undefined) throw new Error(missing);
  return { path };
}

/** @param {BrowserName} name */
function howToGet(name) {
  if (name === 'firefox') {
    return 'Firefox was not found. Install it from mozilla.org, or set FIREFOX_PATH to its program.';
  }
  return (
    'Chromium was not found. Install Chromium (or “Chrome for Testing”), or set CHROMIUM_PATH to its program. ' +
    'Google Chrome itself does not do: it no longer loads an extension from a folder at its start.'
  );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
