// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/businesses.ts';
import { judge } from './judge.ts';

describe('which business', () => judge(pages.entities));
describe('a heading that is no name', () => judge(pages.headingsThatAreNoNames));
describe('the business that is open is named', () => judge(pages.businessNames));
describe('a heading is never learnt for a name', () => judge(pages.otherHeadings));
