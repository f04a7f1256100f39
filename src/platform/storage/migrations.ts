import * as v from 'valibot';

/** As much of the first version's record as its migration touches; today's schema judges the rest. */
const known = v.looseObject({});
const firstVersion = v.object({
  version: v.literal(1),
  progress: v.nullable(
    v.looseObject({
      known,
      seen: v.unknown(),
      past: v.array(v.looseObject({ known })),
    }),
  ),
});

/**
 * From version 1, which had one journey, to version 2, which has several, and knows whether a business is linked. Somebody who came to a
 * business has linked it.
 *
 * @throws valibot's error for what is no record of version 1.
 */
function severalJourneys(stored: unknown): unknown {
  const { progress } = v.parse(firstVersion, stored);
  if (progress === null) return { version: 2, journeys: [], open: null, answers: null };
  const withLinked = <Part extends { known: v.InferOutput<typeof known> }>(part: Part) => ({
    ...part,
    known: { ...part.known, linked: part.known['business'] != null },
  });
  const run = 'first';
  const carried = { ...withLinked(progress), run, past: progress.past.map(withLinked) };
  return { version: 2, journeys: [carried], open: run, answers: null };
}

/**
 * From version 2 to version 3, which knows the controls that the person showed the guide.
 *
 * @throws valibot's error for what is no record at all.
 */
function withPinned(stored: unknown): unknown {
  return { ...v.parse(known, stored), version: 3, taught: [] };
}

/**
 * From version 3 to version 4, which has a register beside it and reminds of what is in it. Nothing is in it, and nothing follows the person.
 *
 * @throws valibot's error for what is no record at all.
 */
function withReminders(stored: unknown): unknown {
  return { ...v.parse(known, stored), version: 4, reminderDays: null, isSynced: false };
}

const journeyOfFourth = v.looseObject({
  known,
  seen: v.nullable(known),
  past: v.array(v.looseObject({ states: v.unknown() })),
});
const fourthVersion = v.looseObject({ journeys: v.array(journeyOfFourth) });

/**
 * From version 4 to version 5, which knows the list of credentials beside the page, and how far the old name can be trusted. A click that is taken
 * back gives back the steps alone: what was known before it is left out.
 *
 * @throws valibot's error for what is no record of version 4.
 */
function withList(stored: unknown): unknown {
  const record = v.parse(fourthVersion, stored);
  const journeys = record.journeys.map(({ seen, past, ...journey }) => ({
    ...journey,
    known: { ...journey.known, oldNameIs: 'seen' },
    seen: seen && { ...seen, entities: [], details: null, followedRow: null },
    listed: null,
    past: past.map(({ states }) => ({ states })),
  }));
  return { ...record, version: 5, journeys };
}

/**
 * From version 5 to version 6, which knows whether notifications may name names, whether the list is shared in the office, and what is to be renewed
 * one after another. Until the person chooses otherwise no name is on a notification.
 *
 * @throws valibot's error for what is no record at all.
 */
function withNamesInReminders(stored: unknown): unknown {
  return { ...v.parse(known, stored), version: 6, namesInReminders: false, isInOffice: false, toRenew: [] };
}

/** One function per version, from it to the next, in order. */
export const migrations: readonly ((record: unknown) => unknown)[] = [
  severalJourneys,
  withPinned,
  withReminders,
  withList,
  withNamesInReminders,
];
