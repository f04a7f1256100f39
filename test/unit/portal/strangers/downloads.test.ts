// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/downloads.ts';
import { judge } from './judge.ts';

describe('"Download" where a dialog asks to save the credential', () => judge(pages.saveDialogs));
describe('"Download" of something else in a dialog', () => judge(pages.otherDialogs));
describe('the question over another page', () => judge(pages.dialogsElsewhere));
describe('"Download" in a bar over the form', () => judge(pages.bars));
describe('"Download" of something else over the form', () => judge(pages.otherBars));
describe('"Download" as a link that saves the keystore', () => judge(pages.links));
describe('"Download" as a link to something else', () => judge(pages.otherLinks));
describe('"Download" under a summary', () => judge(pages.summaries));
describe('what is no summary', () => judge(pages.otherSummaries));
