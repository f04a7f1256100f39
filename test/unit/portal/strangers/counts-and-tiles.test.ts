// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/counts-and-tiles.ts';
import { judge } from './judge.ts';

describe('a count at the end of a tab is none of its name', () => judge(pages.counts));
describe('other numbers are', () => judge(pages.noCounts));
describe('a tile is called by its first line', () => judge(pages.tiles));
describe('tiles about something else', () => judge(pages.noTiles));
