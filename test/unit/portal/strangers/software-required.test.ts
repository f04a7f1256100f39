// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/software-required.ts';
import { judge } from './judge.ts';

describe('"Software required" in place of the form', () => judge(pages.softwareUnderTitle));
describe('the words without that', () => judge(pages.noSoftwareUnderTitle));
