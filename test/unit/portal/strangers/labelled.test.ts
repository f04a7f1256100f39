// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/labelled.ts';
import { judge } from './judge.ts';

describe('what stands between a label and the name is none of it', () => judge(pages.betweenLabelAndName));
describe('two badges after a name are none of it', () => judge(pages.badgesAfterName));
describe('a label is no name', () => judge(pages.labelsAreNoNames));
describe('a list of pairs is no table', () => judge(pages.pairsAreNoTable));
