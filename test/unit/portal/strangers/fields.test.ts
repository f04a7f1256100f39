// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/fields.ts';
import { judge } from './judge.ts';

describe('the sign-in button beside an icon', () => judge(pages.signInButtons));
describe('the tick box of the legal statement', () => judge(pages.termsBoxes));
describe('a tick box that is not it', () => judge(pages.otherBoxes));
describe('the fields of the create form', () => judge(pages.createFields));
describe('the address', () => judge(pages.addresses));
describe('the businesses to link', () => judge(pages.linkable));
describe("a heading that is only the person's name", () => judge(pages.personsHeading));
