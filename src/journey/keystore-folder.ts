import { type Sentence, sentence } from '../sentence.ts';

/** The operating systems that the official software is made for. */
export type Computer = 'windows' | 'mac' | 'linux';

interface KeystoreFolder {
  readonly path: string;
  /** How one gets to see it: on every system it lies in a hidden place. */
  readonly how: Sentence;
}

/**
 * Where the official software puts the keystore file. Windows: sooya.com.au/faq/accounting-software/m2m and Exalt's help, which writes
 * the short form that the Explorer's address bar understands; Linux: seen on a real machine in 2026; macOS: not documented, by analogy with
 * the predecessor's folder. All read 2026-11-23.
 */
const folders: Readonly<Record<Computer, KeystoreFolder>> = {
  windows: { path: '%AppData%\\ATOMAS', how: sentence('folder_windows') },
  mac: { path: '~/Library/Application Support/ATOMAS', how: sentence('folder_mac') },
  linux: { path: '~/.ATOMAS', how: sentence('folder_linux') },
};

export function keystoreFolderOn(computer: Computer): KeystoreFolder {
  return folders[computer];
}
