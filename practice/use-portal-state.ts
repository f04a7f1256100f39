import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Portal } from './portal.ts';
import { keepSetting, openScenario, readScenario, type SettingKey, type Story } from './scenario.ts';
import { forgetSession, keepSession, loadSession, newSession, type Session } from './session.ts';
import { wordings } from './wordings.ts';

/** Key in localStorage by which the page of downloads tells the portal's other tabs. */
export const softwareInstalled = 'practice.software-installed';

const embedded = location.pathname === '/embedded';

/** The tab's session, or a new one; `signedIn=1` in the address itself signs in, as often as the page is loaded with it. */
function openSession(story: Story): Session {
  const kept = loadSession(sessionStorage, story) ?? newSession(story);
  const signedIn = new URLSearchParams(location.search).get('signedIn') === '1';
  const session: Session = signedIn && !embedded ? { ...kept, stage: 'signed-in' } : kept;
  keepSession(session, sessionStorage);
  return session;
}

function go(hash: string): void {
  // The frame of `container=iframe` is only the create page: everything else is the outer window's.
  (embedded ? window.parent : window).location.hash = hash;
}

/** Scenario and session of this browser tab, kept in sessionStorage and in step with the frame of `container=iframe`. */
export function usePortalState(): Portal {
  const [scenario, setScenario] = useState(() => openScenario(location.search, sessionStorage));
  const [session, setSession] = useState(() => openSession(scenario));

  const portal = useMemo(() => {
    const change = (next: Session) => {
      keepSession(next, sessionStorage);
      setSession(next);
    };
    return {
      scenario,
      session,
      wording: wordings[scenario.wording],
      embedded,
      go,
      change,
      now: () => (scenario.now === null ? new Date() : new Date(scenario.now)),
      set: (key: SettingKey, value: string) => {
        const search = keepSetting(key, value, sessionStorage);
        history.replaceState(null, '', search + location.hash);
        const next = readScenario(search);
        setScenario(next);
        // Another story: its beginning, but nobody is logged out by it.
        if (!loadSession(sessionStorage, next)) change({ ...newSession(next), stage: session.stage });
      },
      startAfresh: () => {
        forgetSession(sessionStorage);
        change(newSession(scenario));
        go('#/login');
      },
    };
  }, [scenario, session]);

  useEffect(() => {
    // Another document of this tab changed it (the frame), or the page of downloads in another tab "installed" the software.
    const onStorage = (event: StorageEvent) => {
      if (event.storageArea === sessionStorage)
        setSession((old) => loadSession(sessionStorage, scenario) ?? old);
      else if (event.key === softwareInstalled && scenario.software !== 'there')
        portal.set('software', 'there');
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, [scenario, portal]);

  return portal;
}
