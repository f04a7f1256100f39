import { isCandidate } from './version.ts';

/** A store, what it takes, and what the owner of its account has to have set before anything is handed in. */
export interface Store {
  readonly id: 'chrome' | 'firefox' | 'edge';
  readonly name: string;
  /** Names of the secrets and settings, as `publish-browser-extension` reads them from the environment. */
  readonly needs: readonly string[];
  /** What the owner may set besides. */
  readonly may: readonly string[];
  /** What else it is told: files by their kind, and what is the same at every release. */
  readonly tells: Readonly<Record<string, string>>;
}

const firefoxId = 'credential-guide@credential-guide.au';

/**
 * The three stores. Chrome takes its API v2 with a service account (v1 ended on 15 October 2026, https://developer.chrome.com/docs/webstore/api/v1,
 * read 2026-11-29); the percentage is staged by `CHROME_DEPLOY_PERCENTAGE`.
 */
export const stores: readonly Store[] = [
  {
    id: 'chrome',
    name: 'Chrome Web Store',
    needs: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
    may: ['CHROME_DEPLOY_PERCENTAGE'],
    tells: { CHROME_API_VERSION: 'v2', CHROME_ZIP: 'chrome' },
  },
  {
    id: 'firefox',
    name: 'addons.mozilla.org',
    needs: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    may: [],
    tells: {
      FIREFOX_EXTENSION_ID: firefoxId,
      FIREFOX_CHANNEL: 'listed',
      FIREFOX_ZIP: 'firefox',
      FIREFOX_SOURCES_ZIP: 'source',
      FIREFOX_AMO_METADATA_FILE: 'whats-new',
    },
  },
  {
    id: 'edge',
    name: 'Microsoft Edge Add-ons',
    needs: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY', 'EDGE_API_KEY_MADE'],
    may: [],
    tells: { EDGE_ZIP: 'chrome' },
  },
];

export type Environment = Readonly<Record<string, string | undefined>>;

/** How it goes with one store: it is handed in, or why not, in words. */
export interface Handing {
  readonly store: Store;
  /** Why nothing is handed in; null when it may be. */
  readonly skipped: string | null;
}

const edgeKeyDays = 72;
const day = 86_400_000;

/** What happens with each store at this release. A store whose secrets are missing is no reason for the others to wait. */
export function handings(environment: Environment, version: string, isDry: boolean, now: Date): Handing[] {
  return stores.map((store) => ({ store, skipped: whyNot(store, environment, version, isDry, now) }));
}

function whyNot(
  { id, needs }: Store,
  environment: Environment,
  version: string,
  isDry: boolean,
  now: Date,
): string | null {
  const missing = needs.filter((name) => !environment[name]);
  if (missing.length > 0) return `no ${missing.join(', ')} set`;
  const stale = id === 'edge' ? staleEdgeKey(environment['EDGE_API_KEY_MADE'] ?? '', now) : null;
  if (stale) return stale;
  if (isCandidate(version)) return `${version} is a candidate, which no store gets`;
  return isDry ? 'a dry run hands nothing in' : null;
}

/** Edge's keys end 72 days after they were made; the store then says no more than “401”. */
function staleEdgeKey(made: string, now: Date): string | null {
  const since = Date.parse(`${made}T00:00:00Z`);
  if (Number.isNaN(since)) return `EDGE_API_KEY_MADE is no day such as 2026-11-29: ${made}`;
  const end = new Date(since + edgeKeyDays * day);
  return now >= end
    ? `the key of ${made} ended on ${end.toISOString().slice(0, 10)}; make a new one in Partner Center`
    : null;
}

/** What the uploading program is told: the secrets of this one store alone, and where its files are. */
export function toldTo(
  { needs, may, tells }: Store,
  environment: Environment,
  fileOf: (kind: string) => string,
): Readonly<Record<string, string>> {
  const files = Object.entries(tells).map(([name, value]) => [
    name,
    /_(ZIP|FILE)$/.test(name) ? fileOf(value) : value,
  ]);
  const secrets = [...needs, ...may]
    .map((name) => [name, environment[name] ?? ''])
    .filter(([, value]) => value !== '');
  return Object.fromEntries([...files, ...secrets]);
}
