// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/lists.ts';
import { judge } from './judge.ts';

describe('ordinary lists are read and their buttons found', () => judge(pages.lists));
describe('what cannot be undone needs name and date', () => judge(pages.revoking));
describe('two lists of credentials are both read', () => judge(pages.severalLists));
