// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/linking-buttons.ts';
import { judge } from './judge.ts';

describe('linking that goes on with "Next"', () => judge(pages.linkingWithNext));
describe('"Next" of something else', () => judge(pages.nextOfOthers));
