/** What an organisation set for the browsers of its people (managed policy). Null: it left that to them. */
export interface Organisation {
  /** How many days before the end to remind, for every credential without days of its own. */
  readonly reminderDays: readonly number[] | null;
  /** The id of a product of `src/software`, or the name of another program: what a new entry has. */
  readonly software: string | null;
  /** Whom to ask for help, in the organisation's own words: a name, a telephone number, an e-mail address. */
  readonly contact: string | null;
  /** Whether notifications name credentials and businesses. */
  readonly namesInReminders: boolean | null;
  /** The register must stay on each computer. */
  readonly isSyncOff: boolean;
}
