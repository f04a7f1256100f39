import { useEffect, useRef, useState } from 'preact/hooks';

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
