// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/old-fashioned.ts';
import { judge } from './judge.ts';

describe('the business is named in bold', () => judge(pages.businessInBold));
describe('a message beside a menu', () => judge(pages.messagesBesideAMenu));
describe('a page is known by its title, where it has no heading', () => judge(pages.namedByTheirTitle));
describe("one's own authorisations", () => judge(pages.ownAuthorisations));
describe('whose Digital ID it is', () => judge(pages.whoseDigitalId));
describe('what is behind a dialog', () => judge(pages.behindDialogs));
describe('a list of businesses with their roles', () => judge(pages.roleBesideAbn));
