// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/react-kits.ts';
import { judge } from './judge.ts';

describe('one credential described in the rows of a table', () => judge(pages.describedInRows));
describe('a list as such kits draw it', () => judge(pages.listed));
