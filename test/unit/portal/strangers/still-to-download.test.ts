// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/still-to-download.ts';
import { judge } from './judge.ts';

describe('made, and still to be downloaded', () => judge(pages.madeAndToDownload));
describe('made, and on the computer', () => judge(pages.madeAndThere));
