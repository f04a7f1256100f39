import * as v from 'valibot';
import { controlIds, pageIds } from './ids.ts';
import { longestTaughtName, type Taught } from './taught.ts';

export const taughtSchema: v.GenericSchema<Taught> = v.strictObject({
  control: v.picklist(controlIds),
  page: v.picklist(pageIds),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(longestTaughtName)),
  portal: v.pipe(v.string(), v.maxLength(500)),
});
