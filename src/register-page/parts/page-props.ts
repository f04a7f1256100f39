import type { BackgroundToRegister } from '../../platform/messages/register-messages.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import type { Sentence } from '../../values/sentence.ts';
import type { Tell } from '../use-register.ts';

/** What every part of the page works with. */
export interface PageProps {
  readonly view: BackgroundToRegister;
  readonly tell: Tell;
  /** Says shortly what was done, and offers to undo it where that can be. */
  readonly report: (done: Done) => void;
  /** Opens the form of this credential; null for a new one. */
  readonly edit: (entry: RegisterEntry | null) => void;
}

export interface Done {
  readonly what: Sentence;
  readonly undo?: () => void;
}
