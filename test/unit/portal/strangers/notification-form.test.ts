// @vitest-environment jsdom
import { describe } from 'vitest';
import * as pages from '../../../strangers/pages/notification-form.ts';
import { judge } from './judge.ts';

describe('the form of a notification, in several pages', () => judge(pages.notificationSteps));
describe('what is no form of a notification', () => judge(pages.noNotificationSteps));
