import { useEffect, useState } from 'preact/hooks';

/** What the page's address asks for, in the words of `read`, which is given its part from the `#` on; and again whenever that changes. */
export function useRoute<Route>(read: (hash: string) => Route): Route {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    // It may have changed before anybody listened.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return read(hash);
}
