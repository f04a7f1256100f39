// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/buttons.ts';
import { judge } from './judge.ts';

describe('"Edit" by any name that a browser gives it', () => judge(pages.editButtons));
describe('no "Edit" that a person would not take for it', () => judge(pages.editRefusals));
describe('open menus', () => judge(pages.openMenus));
describe('menus and confirmations that are of no row', () => judge(pages.looseMenus));
describe('rows in shadow trees', () => judge(pages.shadowRows));
