import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browserNamed, faultReport } from '../../../src/values/fault-report.ts';

const place = { version: '1.0.0', browser: 'Firefox 147', language: 'en', day: '2026-11-29' };
const canaries = [
  'Alexandra Wattle',
  '47 999 999 901',
  '47999999901',
  'Sesam-öffne-dich-1',
  'C:\\Users\\alexandra\\keystore.xml',
];

/** An error whose every part that a program may set says something personal. */
function telling(canary: string): Error {
  const error = new TypeError(
    `Cannot read ${canary}\n    at ${canary} (https://authorisationmanager.gov.au/${canary}:1:2)`,
  );
  error.name = canary;
  error.stack = [
    `${canary}: Cannot read ${canary}`,
    `    at ${canary} (chrome-extension://abcdefgh/assets/popup.js:10:20)`,
    `${canary}@moz-extension://c0ffee/background/main.js:30:40`,
    `    at file:///home/${canary}/assets/popup.js:1:1`,
    `    at https://authorisationmanager.gov.au/${canary}/x.js:5:6`,
  ].join('\n');
  return Object.assign(error, { cause: canary, detail: canary });
}

describe('a report of a fault', () => {
  it('says version, browser, language, day, room, kind, and where in our code', () => {
    const error = new RangeError('x');
    error.stack =
      'RangeError: x\n    at open (chrome-extension://abcdefgh/assets/popup.js:10:20)\n    at moz-extension://c0ffee/keystore.html:3:1';
    expect(faultReport({ room: 'popup', error }, place).split('\n')).toEqual([
      'Credential Guide 1.0.0',
      'Browser: Firefox 147',
      'Language: en',
      'Day: 2026-11-29',
      'Where: popup',
      'Error: RangeError',
      '  at assets/popup.js:10:20',
      '  at keystore.html:3:1',
    ]);
  });

  it.each(canaries)('never says %s, wherever an error has it', (canary) => {
    for (const error of [
      telling(canary),
      canary,
      { message: canary },
      [canary],
      new Error(canary),
      new DOMException(canary, canary),
    ]) {
      const report = faultReport({ room: 'popup', error }, place);
      expect(report).not.toContain(canary);
      expect(report).toContain('Credential Guide 1.0.0');
    }
    const lines = faultReport({ room: 'background', error: telling(canary) }, place).split('\n');
    expect(lines.slice(5)).toEqual([
      'Error: an error of another kind',
      '  at assets/popup.js:10:20',
      '  at background/main.js:30:40',
    ]);
  });

  it('is made of anything that can be thrown, and never throws itself', () => {
    fc.assert(
      fc.property(fc.anything(), (error) => {
        expect(faultReport({ room: 'popup', error }, place)).toContain('Error: ');
      }),
    );
  });

  it('names the browser and not the computer', () => {
    const chrome =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
    expect(browserNamed(chrome)).toBe('Chrome 142');
    expect(browserNamed(`${chrome} Edg/142.0.0.0`)).toBe('Edge 142');
    expect(browserNamed('Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0')).toBe(
      'Firefox 147',
    );
    expect(browserNamed('')).toBe('unknown');
  });
});
