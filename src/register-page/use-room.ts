import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackgroundToRegister } from '../platform/messages/register-messages.ts';
import type { RegisterEntry } from '../register/entry.ts';
import { type RegisterPlace, readPlace } from '../register/register-place.ts';

/** The parts of the page, each with an address of its own, so that "Back" goes back. */
export const rooms = ['list', 'bring-in', 'reminders'] as const;

export type Room = (typeof rooms)[number];

/** Which part of the page is open. Who goes to another one begins at its heading: give it this reference. */
export function useRoom() {
  const [room, setRoom] = useState(readRoom);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const follow = () => setRoom(readRoom());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, [room]);
  return { room, heading };
}

function readRoom(): Room {
  return rooms.find((room) => location.hash === `#${room}`) ?? 'list';
}

type Go = (place: RegisterPlace['kind'], entry: RegisterEntry | undefined) => void;

/** Goes where the page's address leads: a reminder opens the page at what it is about, or has the page that is open go there. */
export function usePlace(view: BackgroundToRegister | null, go: Go): void {
  const now = useRef({ view, go });
  now.current = { view, go };
  const isThere = view !== null;
  useEffect(() => {
    if (!isThere) return undefined;
    const follow = () => {
      const place = readPlace(location.hash);
      const { view, go } = now.current;
      go(
        place.kind,
        place.kind === 'entry' ? view?.register.entries.find(({ id }) => id === place.id) : undefined,
      );
    };
    // What is due is shown from the first moment on (`useListState`).
    if (readPlace(location.hash).kind === 'entry') follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [isThere]);
}
