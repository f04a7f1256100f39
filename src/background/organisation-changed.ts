import { forgetOrganisation } from '../platform/organisation.ts';
import { followAll } from './reactions/reactions.ts';

/** The person's organisation has set something else. */
export async function organisationChanged(): Promise<void> {
  forgetOrganisation();
  await followAll();
}
