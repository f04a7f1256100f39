import * as v from 'valibot';
import { runSchema, seenSchema } from '../../journey/parse-progress.ts';
import type { PortalTab, UnderWay } from '../../journey/under-way/under-way.ts';
import { businessSchema, sightingSchema } from '../../portal/parse-sighting.ts';
import { extension } from '../extension.ts';

const key = 'portal-tabs';

const tabSchema: v.GenericSchema<PortalTab> = v.strictObject({
  run: runSchema,
  seen: v.nullable(seenSchema),
  session: v.picklist(['none', 'open', 'ended']),
  chosen: v.nullable(v.strictObject({ run: runSchema, business: v.nullable(businessSchema) })),
  ask: v.array(runSchema),
  pending: v.nullable(sightingSchema),
});

const tabsSchema = v.record(v.string(), tabSchema);

/**
 * Which journey each tab of the portal is at. For this session of the browser only: the next one numbers its tabs anew. What cannot be
 * read is left: every tab tells again what it shows.
 */
export async function readTabs(): Promise<UnderWay['tabs']> {
  const parsed = v.safeParse(tabsSchema, (await extension.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : {};
}

/** @throws what the browser's storage throws when it is full or broken. */
export async function writeTabs(tabs: UnderWay['tabs']): Promise<void> {
  await extension.storage.session.set({ [key]: tabs });
}
