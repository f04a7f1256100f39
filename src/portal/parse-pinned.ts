import * as v from 'valibot';
import { controlIds, pageIds } from './ids.ts';
import { longestPinnedName, type Pinned } from './pinned.ts';

export const pinnedSchema: v.GenericSchema<Pinned> = v.strictObject({
  control: v.picklist(controlIds),
  page: v.picklist(pageIds),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(longestPinnedName)),
  portal: v.pipe(v.string(), v.maxLength(500)),
});
