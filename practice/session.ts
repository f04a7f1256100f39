import { endOf } from './calendar.ts';
import {
  type Business,
  demoBusinesses,
  type MachineCredential,
  person,
  type Representative,
} from './demo-data.ts';

import type { Memory, Story } from './scenario.ts';

/** What the portal remembers while the browser tab is open. */
export interface Session {
  readonly stage: 'signed-out' | 'code' | 'consent' | 'signed-in';
  /** The four digits to accept in the app. */
  readonly code: string;
  readonly businesses: readonly Business[];
  readonly history: readonly HistoryEvent[];
  /** The ABNs that were last chosen to be linked. */
  readonly chosen: readonly string[];
  /** The people of a business, by its ABN, once any were changed: see `representatives.ts`. */
  readonly representatives?: Readonly<Record<string, readonly Representative[]>>;
  /** The providers that a business has notified of, by its ABN. */
  readonly notifications?: Readonly<Record<string, readonly string[]>>;
  /** What the list of authorisations says was done last. */
  readonly message?: string;
  /** Which story this is of; another one starts afresh. */
  readonly story: string;
}

export interface HistoryEvent {
  readonly at: string;
  readonly abn: string;
  readonly event: 'Created' | 'Revoked' | 'Suspended' | 'Claimed';
  readonly name: string;
  readonly by: string;
}

const storageKey = 'practice.session';

function nameOf({ now, linked, credentials }: Story): string {
  return `now=${now} linked=${linked} credentials=${credentials}`;
}

function businessesOf({ now, linked, credentials }: Story): readonly Business[] {
  if (linked === 'no') return [];
  const businesses = demoBusinesses(now === null ? new Date() : new Date(now));
  return credentials === 'some' ? businesses : businesses.map((each) => ({ ...each, credentials: [] }));
}

/** The story from its beginning, nobody signed in. */
export function newSession(story: Story): Session {
  const code = String(crypto.getRandomValues(new Uint16Array(1))[0] ?? 0)
    .padStart(4, '0')
    .slice(-4);
  const businesses = businessesOf(story);
  return {
    stage: 'signed-out',
    code,
    businesses,
    history: pastOf(businesses),
    chosen: [],
    story: nameOf(story),
  };
}

function pastOf(businesses: readonly Business[]): HistoryEvent[] {
  return businesses.flatMap(({ abn, credentials }) =>
    credentials.map(({ created, name }) => ({ at: created, abn, name, event: 'Created', by: person.name })),
  );
}

/** The session kept in this tab, or null. The portal alone writes it, so its shape is taken on trust. */
export function loadSession(storage: Memory, story: Story): Session | null {
  const kept = storage.getItem(storageKey);
  const session = kept === null ? null : (JSON.parse(kept) as Session);
  return session?.story === nameOf(story) ? session : null;
}

export function keepSession(session: Session, storage: Memory): void {
  storage.setItem(storageKey, JSON.stringify(session));
}

export function forgetSession(storage: Memory): void {
  storage.removeItem(storageKey);
}

export function businessOf(session: Session, abn: string): Business | undefined {
  return session.businesses.find((business) => business.abn === abn);
}

function withCredentials(
  session: Session,
  abn: string,
  change: (credentials: readonly MachineCredential[]) => readonly MachineCredential[],
): Session {
  const businesses = session.businesses.map((business) =>
    business.abn === abn ? { ...business, credentials: change(business.credentials) } : business,
  );
  return { ...session, businesses };
}

function withEvent(session: Session, event: HistoryEvent): Session {
  return { ...session, history: [event, ...session.history] };
}

/** After "Download": the new credential stands first in the list. Names need not be unique. */
export function addCredential(session: Session, abn: string, name: string, now: Date): Session {
  const number =
    1 + Math.max(0, ...session.businesses.flatMap((each) => each.credentials.map((c) => c.number)));
  const created = now.toISOString();
  const added: MachineCredential = {
    number,
    name,
    custodian: person.name,
    created,
    validTo: endOf(now).toISOString(),
    status: 'Active',
  };
  const next = withCredentials(session, abn, (credentials) => [added, ...credentials]);
  return withEvent(next, { at: created, abn, name, event: 'Created', by: person.name });
}

/** "Revoke" or "Claim" of one credential. */
export function changeCredential(
  session: Session,
  abn: string,
  credential: MachineCredential,
  event: 'Revoked' | 'Claimed',
  now: Date,
): Session {
  const change: Partial<MachineCredential> =
    event === 'Revoked' ? { status: 'Revoked' } : { status: 'Active', custodian: person.name };
  const next = withCredentials(session, abn, (credentials) =>
    credentials.map((each) => (each.number === credential.number ? { ...each, ...change } : each)),
  );
  return withEvent(next, { at: now.toISOString(), abn, name: credential.name, event, by: person.name });
}
