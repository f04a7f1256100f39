// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/cards.ts';
import { judge } from './judge.ts';

describe('a row that may have been left out', () => judge(pages.leftOut));
describe('one credential is open while others are shut', () => judge(pages.oneOpen));
describe('a custodian is no name', () => judge(pages.custodians));
describe('businesses as cards', () => judge(pages.businessCards));
