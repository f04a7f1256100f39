/** A name that Chromium's accessibility tree gives to exactly one element of a page. */
export interface AxName {
  readonly role: string;
  readonly name: string;
}

/** Whether who is asked for a name finds that element. `missed`: none, or several. */
type Outcome = 'right' | 'wrong' | 'missed';

export interface Answer extends AxName {
  readonly ours: Outcome;
  readonly theirs: Outcome;
  /** Why our finder may not point at it, where it does not. */
  readonly rule: string | null;
}

/** What an element of the web platform's tests is called, and by whom. */
export interface AskedName {
  readonly test: string;
  readonly expected: string;
  readonly ours: string;
  readonly library: string;
}
