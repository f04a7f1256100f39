// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/stale-titles.ts';
import { judge } from './judge.ts';

describe('a title that was left over from the page before says nothing', () => judge(pages.staleTitles));
describe('a title that the page says too', () => judge(pages.titlesThatAreShown));
