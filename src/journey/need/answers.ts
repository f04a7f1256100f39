/** Where the software runs. */
export const softwarePlaces = ['this-computer', 'another-computer', 'cloud', 'unknown'] as const;

/** What a person may be to the business in RAM. */
export const roles = [
  'principal-authority',
  'credential-administrator',
  'authorisation-administrator',
  'employee-or-agent',
  'unknown',
] as const;

export type SoftwarePlace = (typeof softwarePlaces)[number];
export type Role = (typeof roles)[number];

/** What was answered to "Do I need this at all?". Null: not asked, or skipped; 'unknown': "I don't know" was the answer. */
export interface Answers {
  /** The id of a product of `src/software`, 'not-here' when it is none of them, or 'unknown'. */
  readonly software: string | null;
  readonly place: SoftwarePlace | null;
  readonly role: Role | null;
}

export const noAnswers: Answers = { software: null, place: null, role: null };

export function isAnswered({ software, place, role }: Answers): boolean {
  return software !== null || place !== null || role !== null;
}
