/** Where the portal keeps what it remembers. */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Every setting of the practice portal, in one place. Each is a parameter of the address's query, for example
 * `/?wording=2023&delivery=blob&now=2026-11-23#/login`, is kept for the browser tab (sessionStorage), and those marked with
 * a star can be changed in the strip at the top of the page too.
 */
const choices = {
  /** * Which year's labels: see `wordings.ts`. */
  wording: ['2025', '2023', '2020'],
  /** * How "Download" hands over the file: the page's own blob; an HTTP attachment; no download, for the helper wrote it; a broken line. */
  delivery: ['blob', 'attachment', 'installed', 'broken'],
  /**
   * * Whether the official software is detected. When missing, "Software required" stands where the create button would. `half`: the
   * installer ran but the browser's part is missing or off (LP), so the notice stays until the page of downloads switches that on.
   */
  software: ['there', 'missing', 'half'],
  /**
   * * `none`: the person may not create machine credentials, so the tab is not there (NAM1). `refused`: it is there, and what it
   * shows is "Insufficient access" (RERR).
   */
  permission: ['creator', 'none', 'refused'],
  /** * `no`: the person can act for no business until one has been linked. Changing it starts the story afresh. */
  linked: ['yes', 'no'],
  /** * How "Link my business" ends. With all of them linked already, `works` ends like `all-linked`. */
  linking: ['works', 'none-found', 'all-linked', 'identity-too-low', 'cancelled'],
  /** * `none`: no business has a machine credential yet. Changing it starts the story afresh. */
  credentials: ['some', 'none'],
  /** How "Submit", "Accept" and "Claim" end: `identity-too-low` as AUT.MID.007 does (R25st), `refused` with "Insufficient access" (RERR). */
  acting: ['works', 'identity-too-low', 'refused'],
  /** `ended`: every page but the sign-in shows that the session has ended. */
  session: ['open', 'ended'],
  /** `names`: the list of credentials shows neither dates nor statuses. */
  columns: ['full', 'names'],
  /** What the create page stands in. For tests of pointing at it. */
  container: ['page', 'iframe', 'shadow', 'dialog'],
  /** `1`, in the address itself: starts signed in, at `#/home` unless the hash says otherwise. */
  signedIn: ['0', '1'],
} as const;

type Choices = typeof choices;

export type Scenario = { readonly [Key in keyof Choices]: Choices[Key][number] } & {
  /** Milliseconds of "Loading ..." at every change of page. */
  readonly delay: number;
  /** The moment it is, when not the real one: `2026-11-23` (midnight UTC, so morning in Australia) or a full ISO time. */
  readonly now: string | null;
};

export type SettingKey = keyof Choices;

/** What the story begins with: when any of it changes, the session starts afresh. */
export type Story = Pick<Scenario, 'now' | 'linked' | 'credentials'>;

export const settings: Choices = choices;

const longestDelay = 10_000;
const storageKey = 'practice.query';

function choose<Key extends SettingKey>(query: URLSearchParams, key: Key): Choices[Key][number] {
  const known: readonly Choices[Key][number][] = choices[key];
  return known.find((choice) => choice === query.get(key)) ?? choices[key][0];
}

function readDelay(text: string | null): number {
  const delay = Number(text ?? Number.NaN);
  return delay >= 0 && delay <= longestDelay ? delay : 180;
}

/** Reads a query; whatever is missing or unknown is as usual. */
export function readScenario(search: string): Scenario {
  const query = new URLSearchParams(search);
  const now = query.get('now');
  return {
    wording: choose(query, 'wording'),
    delivery: choose(query, 'delivery'),
    software: choose(query, 'software'),
    permission: choose(query, 'permission'),
    linked: choose(query, 'linked'),
    linking: choose(query, 'linking'),
    credentials: choose(query, 'credentials'),
    acting: choose(query, 'acting'),
    session: choose(query, 'session'),
    columns: choose(query, 'columns'),
    container: choose(query, 'container'),
    signedIn: choose(query, 'signedIn'),
    delay: readDelay(query.get('delay')),
    now: now !== null && !Number.isNaN(Date.parse(now)) ? now : null,
  };
}

/** The scenario of this tab: what was kept, overridden by what the address says now. */
export function openScenario(search: string, storage: Memory): Scenario {
  const query = new URLSearchParams(storage.getItem(storageKey) ?? '');
  for (const [key, value] of new URLSearchParams(search)) query.set(key, value);
  storage.setItem(storageKey, query.toString());
  return readScenario(query.toString());
}

/** Keeps one changed setting for this tab, and gives the address that has it. */
export function keepSetting(key: SettingKey, value: string, storage: Memory): string {
  const query = new URLSearchParams(storage.getItem(storageKey) ?? '');
  query.set(key, value);
  storage.setItem(storageKey, query.toString());
  return `?${query}`;
}
