import { expect, test } from 'vitest';
import { demoBusinesses } from '../../../practice/demo-data.ts';
import { hasCredentialsTab, mayCreate, shownAccess } from '../../../practice/permission.ts';

const [bakery, bakeries, traders] = demoBusinesses(new Date('2026-11-23T00:00:00Z'));

test.each([
  ['creator', bakery, { tab: true, create: true, access: 'Principal authority' }],
  ['creator', bakeries, { tab: true, create: true, access: 'Machine credential administrator' }],
  ['creator', traders, { tab: false, create: false, access: 'Basic user' }],
  ['refused', bakery, { tab: true, create: false, access: 'Standard user' }],
  ['none', bakery, { tab: false, create: false, access: 'Standard user' }],
  ['none', traders, { tab: false, create: false, access: 'Basic user' }],
] as const)(
  'permission %s is the same in the tabs, the details and the list',
  (permission, business, what) => {
    if (!business) throw new Error('The demo has lost a business');
    expect({
      tab: hasCredentialsTab(permission, business),
      create: mayCreate(permission, business),
      access: shownAccess(permission, business),
    }).toEqual(what);
  },
);
