import { forgetOrganisation } from '../platform/organisation.ts';
import { checkReminders } from './remind.ts';
import { tellEveryone, tellRegister } from './tell.ts';

/** The person's organisation has set something else. */
export async function organisationChanged(): Promise<void> {
  forgetOrganisation();
  await tellEveryone();
  tellRegister();
  await checkReminders();
}
