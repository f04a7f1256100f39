// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/more-rows.ts';
import { judge } from './judge.ts';

describe('a page that says there are more rows', () => judge(pages.moreRows));
describe('a page that shows all rows', () => judge(pages.allRows));
