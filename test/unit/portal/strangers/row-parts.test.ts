// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/row-parts.ts';
import { judge } from './judge.ts';

describe('buttons in a column that stays', () => judge(pages.pinnedButtons));
describe('what is open under a row', () => judge(pages.openUnderRows));
describe('what is tied to a row by an attribute', () => judge(pages.tiedToRows));
describe('a column for each credential', () => judge(pages.turnedTables));
describe('several in one are not one', () => judge(pages.severalInOne));
describe('flat accordions', () => judge(pages.flatAccordions));
