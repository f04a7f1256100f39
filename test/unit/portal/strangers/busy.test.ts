// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/busy.ts';
import { judge } from './judge.ts';

describe('what nobody sees is not busy', () => judge(pages.notBusy));
describe('what one sees is busy', () => judge(pages.busy));
describe('words before a message', () => judge(pages.messages));
describe('no success', () => judge(pages.noSuccess));
describe('the create button', () => judge(pages.createButtons));
describe('the tab of credentials', () => judge(pages.credentialTabs));
