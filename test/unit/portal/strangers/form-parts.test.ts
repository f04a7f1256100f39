// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/form-parts.ts';
import { judge } from './judge.ts';

describe('a hint between a label and its field', () => judge(pages.hints));
describe('what is no hint', () => judge(pages.noHints));
describe('a name under a heading', () => judge(pages.underHeadings));
describe('a form that is still on its way', () => judge(pages.stillToCome));
describe('a form in several pages', () => judge(pages.inPages));
describe('what is no page of such a form', () => judge(pages.notInPages));
describe('beside other fields, and what is none of it', () => judge(pages.besideOthers));
