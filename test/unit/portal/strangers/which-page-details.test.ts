// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/details.ts';
import { judge } from './judge.ts';

describe('what ends on a day and has a way back is not the credential', () => judge(pages.notDetails));
describe('a credential is known by its details', () => judge(pages.goodDetails));
describe('the details of one are no list', () => judge(pages.detailsAreNoList));
