import { forgetOrganisation, isOrganisationInTime, organisationForSure } from '../platform/organisation.ts';
import { followAll } from './reactions/reactions.ts';

/** The person's organisation has set something else. */
export async function organisationChanged(): Promise<void> {
  forgetOrganisation();
  await followAll();
}

/** At the start of the background: what was shown and told without what the organisation has set is put right once the browser says it. */
export async function awaitLateOrganisation(): Promise<void> {
  if (await isOrganisationInTime()) return;
  if (await organisationForSure()) await followAll();
}
