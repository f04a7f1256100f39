// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/arrangements.ts';
import { judge } from './judge.ts';

describe('a list that is in the page twice is read once', () => judge(pages.twins));
describe('columns that stay are joined with the others, or nothing is', () => judge(pages.pinnedColumns));
describe('a list beside the details of one', () => judge(pages.listAndDetails));
describe('cards that are pressed as a whole', () => judge(pages.pressableCards));
describe('a status as a heading', () => judge(pages.statusHeadings));
describe('statuses and dates', () => judge(pages.statuses));
describe('the history of one credential', () => judge(pages.underHistory));
