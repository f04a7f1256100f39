/** A page of the portal, by its hash: `#/entities/47999999901/credentials/2` is entity, tab "credentials", item "2". */
export type Route =
  | { readonly page: 'login' | 'code' | 'consent' | 'home' | 'entities' | 'session-ended' | 'downloads' }
  | { readonly page: 'accept-authorisation' | 'my-authorisations' | 'not-found' }
  | { readonly page: 'link-business'; readonly step: LinkingStep }
  | { readonly page: 'entity'; readonly abn: string; readonly tab: EntityTab; readonly item: string | null };

/** The pages of linking a business, in their order. The first one's hash is `#/link-business` alone. */
export type LinkingStep = (typeof linkingSteps)[number];

export type EntityTab = 'authorisations' | 'credentials' | 'notifications' | 'history';

const plainPages = [
  'login',
  'code',
  'consent',
  'home',
  'entities',
  'session-ended',
  'downloads',
  'accept-authorisation',
  'my-authorisations',
] as const;
const linkingSteps = ['start', 'address', 'select', 'email', 'linked'] as const;
const tabs: readonly string[] = ['authorisations', 'credentials', 'notifications', 'history'];

/** Pages that one sees without being signed in. */
export const openPages: readonly Route['page'][] = ['login', 'code', 'consent', 'session-ended', 'downloads'];

/** Reads `location.hash`; an empty one is the sign-in page. */
export function readRoute(hash: string): Route {
  const [first = '', second, tab = 'authorisations', item = null] = hash.replace(/^#\/?/, '').split('/');
  if (first === '') return { page: 'login' };
  if (first === 'entities' && second !== undefined && tabs.includes(tab)) {
    return { page: 'entity', abn: second, tab: tab as EntityTab, item };
  }
  if (first === 'link-business') {
    const step = second === undefined ? 'start' : linkingSteps.find((each) => each === second);
    return step ? { page: 'link-business', step } : { page: 'not-found' };
  }
  const plain = plainPages.find((page) => page === first);
  return { page: plain ?? 'not-found' };
}

/** The hash of a page of linking. */
export function linkingHash(step: LinkingStep): string {
  return step === 'start' ? '#/link-business' : `#/link-business/${step}`;
}

/** The hash of an entity's page. */
export function entityHash(abn: string, tab: EntityTab, item?: string | number): string {
  return `#/entities/${abn}/${tab}${item === undefined ? '' : `/${item}`}`;
}
