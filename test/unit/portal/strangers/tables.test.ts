// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/tables.ts';
import { judge } from './judge.ts';

describe('spans are resolved', () => judge(pages.spans));
describe('heads that stay are joined with their rows', () => judge(pages.stickyHeads));
describe('columns in any order and any words', () => judge(pages.columns));
describe('a row about other rows is no credential', () => judge(pages.rowsAboutRows));
