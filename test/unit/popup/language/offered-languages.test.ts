import { expect, test } from 'vitest';
import { offeredLanguages } from '../../../../src/popup/language/offered-languages.ts';

test.each([
  ['a browser of English alone', ['en-AU', 'en'], 'en-AU', []],
  ['English before Chinese', ['en-AU', 'zh-CN', 'zh'], 'en-AU', ['zh_CN']],
  ['Chinese of Hong Kong and of Singapore', ['zh-HK', 'zh-SG'], 'en-AU', ['zh_TW', 'zh_CN']],
  ['Korean of Korea, Spanish of Mexico', ['ko-KR', 'es-MX', 'en'], 'en-AU', ['ko', 'es']],
  ['Punjabi in Arabic letters, which we do not have', ['pa-Arab-PK'], 'en-AU', []],
  ['a language that we do not have', ['fr-FR', 'de'], 'en-AU', []],
  ['Arabic, which is spoken already', ['ar-LB', 'en-US'], 'ar-u-nu-latn', ['en']],
])('%s', (_, read, spoken, offered) => {
  expect(offeredLanguages(read, spoken).map(({ folder }) => folder)).toEqual(offered);
});
