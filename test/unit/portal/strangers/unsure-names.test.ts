// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/unsure-names.ts';
import { judge } from './judge.ts';

describe('what stands over the name is not taken for it', () => judge(pages.linesOverNames));
describe('what stands under the name changes nothing', () => judge(pages.linesUnderNames));
describe('a value that is not alone at its label', () => judge(pages.valuesNotAlone));
