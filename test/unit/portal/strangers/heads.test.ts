// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/heads.ts';
import { judge } from './judge.ts';

describe('headers that are bold alone', () => judge(pages.boldHeads));
describe('a head that is hidden is still the head', () => judge(pages.hiddenHeads));
describe('cells that say what they are', () => judge(pages.labelledCells));
