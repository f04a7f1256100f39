// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/old-fashioned.ts';
import { judge } from './judge.ts';

describe('the business is named in bold', () => judge(pages.businessInBold));
describe('a message beside a menu', () => judge(pages.messagesBesideAMenu));
