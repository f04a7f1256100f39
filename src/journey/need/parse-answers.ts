import * as v from 'valibot';
import { type Answers, roles, softwarePlaces } from './answers.ts';

/** Answers as they come out of storage or in a message. Whether the software is one that we know, only `src/software` can say. */
export const answersSchema: v.GenericSchema<Answers> = v.strictObject({
  software: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(80))),
  place: v.nullable(v.picklist(softwarePlaces)),
  role: v.nullable(v.picklist(roles)),
});
