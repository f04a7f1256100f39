import type { JourneySourceKey } from './sources.ts';

export interface HelpLine {
  /** With spaces that do not break at the end of a line. */
  readonly number: string;
  /** What to press when the menu is read out. */
  readonly option: string | null;
  readonly sources: readonly JourneySourceKey[];
}

/** Telephone numbers of the government, as recorded on 2026-11-23. */
export const helpLines = {
  ram: { number: '1300\u00a0287\u00a0539', option: '3', sources: ['LP', 'EXA'] },
  /** Access Manager, for the software ID of cloud software. */
  accessManager: { number: '1300\u00a085\u00a022\u00a032', option: null, sources: ['ATO-CLOUD'] },
} as const satisfies Readonly<Record<string, HelpLine>>;
