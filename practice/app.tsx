import { useEffect, useRef, useState } from 'preact/hooks';
import { Footer } from './frame/footer.tsx';
import { Header } from './frame/header.tsx';
import { Strip } from './frame/strip.tsx';
import type { Ground } from './ground.ts';
import { Page } from './page.tsx';
import { PortalContext } from './portal.ts';
import { openPages, type Route, readRoute } from './router.ts';
import { usePortalState } from './use-portal-state.ts';

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setHash(location.hash);
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return hash;
}

/** The hash whose page is drawn: it follows the address after the delay, as if the page's data had to be fetched. */
function useLoaded(hash: string, delay: number): { loaded: string; loading: boolean } {
  const [loaded, setLoaded] = useState(hash);
  useEffect(() => {
    if (loaded === hash) return;
    const timer = setTimeout(() => setLoaded(hash), delay);
    return () => clearTimeout(timer);
  }, [hash, delay, loaded]);
  return { loaded, loading: loaded !== hash };
}

/** Where the address leads instead, when the session does not allow it; null when it does. */
function redirect(route: Route, stage: string, ended: boolean): string | null {
  if (openPages.includes(route.page)) {
    return route.page === 'login' && location.hash === ''
      ? stage === 'signed-in'
        ? '#/home'
        : '#/login'
      : null;
  }
  if (ended) return '#/session-ended';
  return stage === 'signed-in' ? null : '#/login';
}

export function App({ ground }: { ground: Ground }) {
  const portal = usePortalState(ground);
  const hash = useHash();
  const { loaded, loading } = useLoaded(hash, portal.embedded ? 0 : portal.scenario.delay);
  const main = useRef<HTMLElement>(null);

  const elsewhere = redirect(readRoute(hash), portal.session.stage, portal.scenario.session === 'ended');
  useEffect(() => {
    if (elsewhere !== null) location.replace(elsewhere);
  }, [elsewhere]);

  // As single-page applications should: a new page is announced, and reading starts at its heading.
  const first = useRef(true);
  useEffect(() => {
    if (!first.current && !loading) main.current?.querySelector('h1')?.focus({ preventScroll: false });
    first.current = false;
  }, [loaded, loading]);

  const content = (
    <main
      ref={main}
      id="main"
      class={portal.embedded ? 'page page--embedded' : 'page'}
      tabIndex={-1}
      aria-busy={loading}
    >
      {loading || elsewhere !== null ? (
        <p class="loading">Loading ...</p>
      ) : (
        <Page route={readRoute(loaded)} />
      )}
    </main>
  );
  return (
    <PortalContext.Provider value={portal}>
      {portal.embedded ? (
        content
      ) : (
        <>
          <Strip />
          <Header />
          {content}
          <Footer />
        </>
      )}
    </PortalContext.Provider>
  );
}
