// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/hints.ts';
import { judge } from './judge.ts';

describe('a hint between a label and its field', () => judge(pages.hints));
describe('what is no hint', () => judge(pages.noHints));
describe('a name under a heading', () => judge(pages.underHeadings));
describe('a form that is still on its way', () => judge(pages.stillToCome));
