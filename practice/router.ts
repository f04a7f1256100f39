/** A page of the portal, by its hash: `#/entities/47999999901/credentials/2` is entity, tab "credentials", item "2". */
export type Route =
  | { readonly page: 'login' | 'code' | 'consent' | 'home' | 'entities' | 'session-ended' | 'downloads' }
  | { readonly page: 'link-business' | 'accept-authorisation' | 'not-found' }
  | { readonly page: 'entity'; readonly abn: string; readonly tab: EntityTab; readonly item: string | null };

export type EntityTab = 'authorisations' | 'credentials' | 'notifications' | 'history';

const plainPages = [
  'login',
  'code',
  'consent',
  'home',
  'entities',
  'session-ended',
  'downloads',
  'link-business',
  'accept-authorisation',
] as const;
const tabs: readonly string[] = ['authorisations', 'credentials', 'notifications', 'history'];

/** Pages that one sees without being signed in. */
export const openPages: readonly Route['page'][] = ['login', 'code', 'consent', 'session-ended', 'downloads'];

/** Reads `location.hash`; an empty one is the sign-in page. */
export function readRoute(hash: string): Route {
  const [first = '', abn, tab = 'authorisations', item = null] = hash.replace(/^#\/?/, '').split('/');
  if (first === '') return { page: 'login' };
  if (first === 'entities' && abn !== undefined && tabs.includes(tab)) {
    return { page: 'entity', abn, tab: tab as EntityTab, item };
  }
  const plain = plainPages.find((page) => page === first);
  return { page: plain ?? 'not-found' };
}

/** The hash of an entity's page. */
export function entityHash(abn: string, tab: EntityTab, item?: string | number): string {
  return `#/entities/${abn}/${tab}${item === undefined ? '' : `/${item}`}`;
}
