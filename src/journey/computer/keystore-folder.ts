import { type Sentence, sentence } from '../../values/sentence.ts';
import type { JourneySourceKey } from '../trouble/sources.ts';

/** The operating systems that the official software is made for. */
export const computers = ['windows', 'mac', 'linux'] as const;

export type Computer = (typeof computers)[number];

/** How sure one can be of a folder: guides describe it, one real computer had it, or nobody has written it down. */
export type Certainty = 'documented' | 'seen-once' | 'likely';

export interface KeystoreFolder {
  readonly path: string;
  /** The same, written out for people who know their folders. */
  readonly inFull: Sentence;
  /** How one gets to see it, in one sentence: on every system it lies in a hidden place. */
  readonly how: Sentence;
  /** The same step by step, for the system's own file manager. */
  readonly open: readonly Sentence[];
  readonly hidden: Sentence;
  readonly certainty: Certainty;
  readonly because: Sentence;
  readonly sources: readonly JourneySourceKey[];
}

/**
 * Where the official software puts the keystore file, unless the person changes "Keystore path" on the create page (R25c). The short form
 * for Windows is one that the Explorer's address bar understands (EXA). All read 2026-11-23.
 */
const folders: Readonly<Record<Computer, KeystoreFolder>> = {
  windows: {
    path: '%AppData%\\ATOMAS',
    inFull: sentence('folder_windows_in_full'),
    how: sentence('folder_windows'),
    open: [sentence('folder_windows_open'), sentence('folder_windows_paste')],
    hidden: sentence('folder_windows_hidden'),
    certainty: 'documented',
    because: sentence('folder_windows_because'),
    sources: ['SEED', 'EXA'],
  },
  mac: {
    path: '~/Library/Application Support/ATOMAS',
    inFull: sentence('folder_mac_in_full'),
    how: sentence('folder_mac'),
    open: [sentence('folder_mac_open'), sentence('folder_mac_paste')],
    hidden: sentence('folder_mac_hidden'),
    certainty: 'likely',
    because: sentence('folder_mac_because'),
    sources: ['ABR', 'R25c'],
  },
  linux: {
    path: '~/.ATOMAS',
    inFull: sentence('folder_linux_in_full'),
    how: sentence('folder_linux'),
    open: [sentence('folder_linux_open'), sentence('folder_linux_paste')],
    hidden: sentence('folder_linux_hidden'),
    certainty: 'seen-once',
    because: sentence('folder_linux_because'),
    sources: ['GH-BS'],
  },
};

export function keystoreFolderOn(computer: Computer): KeystoreFolder {
  return folders[computer];
}

export interface KeystoreFileName {
  readonly name: string;
  /** Who calls it so. */
  readonly saidBy: Sentence;
  readonly sources: readonly JourneySourceKey[];
}

/** Guides of 2020 say `keystore.xml`, later ones `keystore-new.xml`; PowerPro says that it may be either. Why "-new", no source explains. */
export const keystoreFileNames: readonly KeystoreFileName[] = [
  {
    name: 'keystore-new.xml',
    saidBy: sentence('folder_name_keystore_new'),
    sources: ['SEED', 'PP1', 'GH-BS'],
  },
  { name: 'keystore.xml', saidBy: sentence('folder_name_keystore'), sources: ['EXA', 'AST2', 'PP1'] },
];
