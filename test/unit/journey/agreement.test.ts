import { describe, expect, it } from 'vitest';
import { agreedOn, disclosure, disclosureVersion, isAgreed } from '../../../src/journey/agreement.ts';
import messages from '../../../src/public/_locales/en/messages.json' with { type: 'json' };
import { day } from './a-portal.ts';

describe('what is agreed to', () => {
  it('is five lines. Whoever changes them raises the version, so that everybody is asked anew', () => {
    expect({ version: disclosureVersion, lines: disclosure.map((line) => messages[line].message) }).toEqual({
      version: 1,
      lines: [
        'On RAM’s pages the guide reads the names of businesses and credentials, dates, messages and buttons.',
        'It keeps these names and dates, and how far you are, on this computer until you stop it.',
        'Of your downloads it notes only where RAM’s keystore file was saved.',
        'Everything stays on this computer: the guide sends nothing anywhere and never reads a password on RAM’s pages.',
        'It never ticks, fills in, presses or sends anything for you.',
      ],
    });
  });

  it('is not agreed to before, nor when it was something else', () => {
    expect(isAgreed(null)).toBe(false);
    expect(isAgreed({ on: day('2026-11-30'), words: disclosureVersion + 1 })).toBe(false);
    expect(isAgreed(agreedOn(null, day('2026-11-30')))).toBe(true);
  });

  it('keeps the day of the first agreement, and takes a new day for new words', () => {
    const first = agreedOn(null, day('2026-11-30'));
    expect(agreedOn(first, day('2027-01-01'))).toEqual(first);
    const outdated = { ...first, words: 0 };
    expect(agreedOn(outdated, day('2027-01-01'))).toEqual({ on: '2027-01-01', words: disclosureVersion });
  });
});
