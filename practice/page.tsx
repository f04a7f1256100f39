import { AcceptAuthorisation } from './pages/accept-authorisation.tsx';
import { Code } from './pages/code.tsx';
import { Consent } from './pages/consent.tsx';
import { Downloads } from './pages/downloads.tsx';
import { Entities } from './pages/entities.tsx';
import { Entity } from './pages/entity.tsx';
import { Home } from './pages/home.tsx';
import { LinkBusiness } from './pages/link-business.tsx';
import { Login } from './pages/login.tsx';
import { MyAuthorisations } from './pages/my-authorisations.tsx';
import { NotFound } from './pages/not-found.tsx';
import { SessionEnded } from './pages/session-ended.tsx';
import type { Route } from './router.ts';

const plain = {
  login: Login,
  code: Code,
  consent: Consent,
  home: Home,
  entities: Entities,
  downloads: Downloads,
  'accept-authorisation': AcceptAuthorisation,
  'my-authorisations': MyAuthorisations,
  'session-ended': SessionEnded,
  'not-found': NotFound,
} as const;

/** The page of a route: the table of contents of `pages/`. */
export function Page({ route }: { route: Route }) {
  if (route.page === 'entity') return <Entity abn={route.abn} tab={route.tab} item={route.item} />;
  if (route.page === 'link-business') return <LinkBusiness step={route.step} />;
  const Plain = plain[route.page];
  return <Plain />;
}
