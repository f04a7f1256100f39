import type { Business } from './demo-data.ts';
import type { Scenario } from './scenario.ts';

type Permission = Scenario['permission'];

/** Whether the person may create machine credentials for this business: its principal authority or a machine credential administrator. */
export function mayCreate(permission: Permission, { access }: Business): boolean {
  return permission === 'creator' && access !== 'Basic user';
}

/** Without the right to what the tab shows it is not there at all (NAM1); `refused` is the other way that is on record (RERR). */
export function hasCredentialsTab(permission: Permission, { access }: Business): boolean {
  return permission !== 'none' && access !== 'Basic user';
}

/** What the portal prints beside the business: a scenario that takes the right away leaves no principal authority. */
export function shownAccess(permission: Permission, business: Business): string {
  return permission === 'creator' || business.access === 'Basic user' ? business.access : 'Standard user';
}
