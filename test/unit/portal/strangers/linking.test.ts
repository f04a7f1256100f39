// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/linking.ts';
import { judge } from './judge.ts';

describe('a choice that stands unticked', () => judge(pages.linkingChoices));
describe('the first page of linking', () => judge(pages.linkingStarts));
describe('the first page, under another title', () => judge(pages.startsByTheirWords));
describe('no first page', () => judge(pages.noStarts));
describe('the home page', () => judge(pages.linkingHome));
describe('a business that is picked', () => judge(pages.linkingPicks));
describe('entities in a grid', () => judge(pages.entityGrids));
describe('a choice beside the content', () => judge(pages.choicesApart));
describe('a business that is picked to act for', () => judge(pages.picksToActFor));
