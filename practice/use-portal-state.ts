import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Ground } from './ground.ts';
import type { Portal } from './portal.ts';
import { keepSetting, openScenario, readScenario, type SettingKey, type Story } from './scenario.ts';
import { forgetSession, keepSession, loadSession, newSession, type Session } from './session.ts';
import { wordings } from './wordings.ts';

/** Key in localStorage by which the page of downloads tells the portal's other tabs. */
export const softwareInstalled = 'practice.software-installed';

const embedded = location.pathname === '/embedded';

/** The tab's session, or a new one; `signedIn=1` in the address itself signs in, as often as the page is loaded with it. */
function openSession(story: Story, { memory, search }: Ground): Session {
  const kept = loadSession(memory, story) ?? newSession(story);
  const signedIn = new URLSearchParams(search).get('signedIn') === '1';
  const session: Session = signedIn && !embedded ? { ...kept, stage: 'signed-in' } : kept;
  keepSession(session, memory);
  return session;
}

function go(hash: string): void {
  // The frame of `container=iframe` is only the create page: everything else is the outer window's.
  (embedded ? window.parent : window).location.hash = hash;
}

/** Scenario and session, kept in the ground's memory (on the server: in sessionStorage, by the tab) and in step with the frame of `container=iframe`. */
export function usePortalState(ground: Ground): Portal {
  const { memory, search } = ground;
  const [scenario, setScenario] = useState(() => openScenario(search, memory));
  const [session, setSession] = useState(() => openSession(scenario, ground));

  const portal = useMemo(() => {
    const change = (next: Session) => {
      keepSession(next, memory);
      setSession(next);
    };
    return {
      ground,
      scenario,
      session,
      wording: wordings[scenario.wording],
      embedded,
      go,
      change,
      now: () => (scenario.now === null ? new Date() : new Date(scenario.now)),
      set: (key: SettingKey, value: string) => {
        const changed = keepSetting(key, value, memory);
        history.replaceState(null, '', changed + location.hash);
        const next = readScenario(changed);
        setScenario(next);
        // Another story: its beginning, but nobody is logged out by it.
        if (!loadSession(memory, next)) change({ ...newSession(next), stage: session.stage });
      },
      startAfresh: () => {
        forgetSession(memory);
        change(newSession(scenario));
        go('#/login');
      },
    };
  }, [ground, memory, scenario, session]);

  useEffect(() => {
    // Another document of this tab changed it (the frame), or the page of downloads in another tab "installed" the software.
    const onStorage = (event: StorageEvent) => {
      if (event.storageArea === memory) setSession((old) => loadSession(memory, scenario) ?? old);
      else if (event.key === softwareInstalled && scenario.software !== 'there')
        portal.set('software', 'there');
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, [memory, scenario, portal]);

  return portal;
}
