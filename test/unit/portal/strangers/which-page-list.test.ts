// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/not-a-list.ts';
import { judge } from './judge.ts';

describe('histories, people and notifications are no list of credentials', () => judge(pages.notAList));
describe('a list without a row is not ringed', () => judge(pages.emptyLists));
describe('a list that is said to be empty is the list', () => judge(pages.saidToBeEmpty));
