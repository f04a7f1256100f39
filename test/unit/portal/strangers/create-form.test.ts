// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/create.ts';
import { judge } from './judge.ts';

describe('the create form is known', () => judge(pages.createForms));
describe('what looks like the create form is not', () => judge(pages.noCreateForms));
