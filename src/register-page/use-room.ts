import { useEffect, useRef } from 'preact/hooks';
import { useRoute } from '../own-pages/use-route.ts';
import type { BackgroundToRegister } from '../platform/messages/register-messages.ts';
import type { RegisterEntry } from '../register/entry.ts';
import type { RegisterPlace } from '../register/register-place.ts';

/** The parts of the page, each with an address of its own, so that "Back" goes back. */
export const rooms = ['list', 'bring-in', 'reminders'] as const;

export type Room = (typeof rooms)[number];

/** Which part of the page is open. Who goes to another one begins at its heading: give it this reference. */
export function useRoom() {
  const room = useRoute(readRoom);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, [room]);
  return { room, heading };
}

function readRoom(hash: string): Room {
  return rooms.find((room) => hash === `#${room}`) ?? 'list';
}

type Go = (place: RegisterPlace['kind'], entry: RegisterEntry | undefined) => void;

/** Goes where the page's address leads: a reminder opens the page at what it is about, or has the page that is open go there. */
export function usePlace(place: RegisterPlace, view: BackgroundToRegister | null, go: Go): void {
  const id = place.kind === 'entry' ? place.id : null;
  const isThere = view !== null;
  useEffect(() => {
    if (isThere) go(place.kind, id === null ? undefined : view.register.entries.find((one) => one.id === id));
  }, [isThere, place.kind, id]);
}
