// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/real-kits.ts';
import { judge } from './judge.ts';

describe('rows that say to be none', () => judge(pages.rowsThatSayToBeNone));
describe('rows that are pressed', () => judge(pages.pressedRows));
describe('what stands beside the mark of a card', () => judge(pages.besideTheMark));
