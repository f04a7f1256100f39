import { useState } from 'preact/hooks';

export type CopyOutcome = 'copied' | 'refused' | null;

/** Copies a text when the person asks. A page may forbid the clipboard to everything on it: then the text stays there to be selected by hand. */
export function useCopying(text: string): [outcome: CopyOutcome, copy: () => void] {
  const [outcome, setOutcome] = useState<CopyOutcome>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return [outcome, copy];
}
