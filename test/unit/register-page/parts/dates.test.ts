import { afterEach, describe, expect, it, vi } from 'vitest';

const { language } = vi.hoisted(() => ({ language: { now: 'en-AU' } }));
vi.mock('../../../../src/platform/extension.ts', () => ({
  extension: { i18n: { getMessage: (key: string) => (key === 'locale_language' ? language.now : '') } },
}));

afterEach(() => vi.resetModules());

describe('the names of the months below the bars', () => {
  it.each([
    ['en-AU', 'Sep', 'S'],
    ['vi', '9', '9'],
    ['zh-CN', '9月', '9'],
    ['it', 'set', 'S'],
  ])('in %s are short, and no two of a year that are counted are alike', async (tag, short, letter) => {
    language.now = tag;
    const { monthLetter, monthName, shortMonthName } = await import(
      '../../../../src/register-page/parts/dates.ts'
    );
    expect([shortMonthName('2027-09'), monthLetter('2027-09')]).toEqual([short, letter]);
    expect(monthName('2027-09')).toContain('2027');
    const year = Array.from({ length: 12 }, (_, at) =>
      shortMonthName(`2027-${String(at + 1).padStart(2, '0')}`),
    );
    expect(new Set(year).size).toBe(12);
    expect(Math.max(...year.map((name) => name.length))).toBeLessThanOrEqual(4);
  });
});
