/** The browsers that every browser test runs in. */
export const browsers = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browsers)[number];

/**
 * What to look for on a page, as a person would name it. A name or text that is a string must be the whole of it (white space
 * aside); a RegExp may match a part.
 */
export type Locator = (
  | { readonly role: string; readonly name?: string | RegExp }
  | { readonly text: string | RegExp }
  | { readonly css: string }
) & {
  /** Which of several, from 0. Without it, more than one visible match is a failure: a test must know what it clicks. */
  readonly nth?: number;
  /** Only in the table row that has a cell saying exactly this. */
  readonly inRow?: string;
};

/** A rectangle in CSS pixels from the top left of the page's visible part, also for what stands in a frame. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the harness needs of a portal: `startPracticePortal()` gives it. */
export interface Portal {
  readonly httpsPort: number;
  /** SHA-256 of the certificate's public key, base64: the one unknown certificate that Chromium is told to accept. */
  readonly spki: string;
}

/** A keyboard command of the extension, as the browser has it now; no keys where none are set. */
export interface Command {
  readonly name: string;
  readonly shortcut: string;
}

export interface OpenOptions {
  readonly portal: Portal;
  /** The unpacked extension; without it, `dist/chrome` or `dist/firefox`. */
  readonly extension?: string;
  /** Where downloads go, under their real names; without it, a new folder that goes away with the browser. */
  readonly downloads?: string;
  readonly size?: Size;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  /** The language that Chromium speaks, for instance `ar`; Firefox, which has one language in it, goes on in its own. */
  readonly language?: string;
  /** The whole browser's time zone, e.g. `Australia/Sydney`. */
  readonly timeZone?: string;
  /** More of Chromium's own command-line flags, for what is measured. */
  readonly flags?: readonly string[];
  /** Leaves the page of welcome open, which the installation opens. */
  readonly keepsWelcome?: boolean;
  /** Show a window. Tests do not; `npm start` does. */
  readonly headed?: boolean;
}

/** Who asked for something from the network. */
export type Requester = 'background' | 'extension page' | 'content script' | 'web page' | 'unknown';

export interface SeenRequest {
  readonly url: string;
  readonly by: Requester;
}
