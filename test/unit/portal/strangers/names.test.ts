// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/names.ts';
import { judge } from './judge.ts';

describe('a name in a list: exactly, or not at all', () => judge(pages.namesInLists));
describe('a name in details: exactly, or not at all', () => judge(pages.namesInDetails));
describe('a plain name in details', () => judge(pages.plainNamesInDetails));
describe("an id's column is not the name's", () => judge(pages.idColumns));
describe('a status beside the name', () => judge(pages.statusInName));
