import { Link } from '../frame/link.tsx';
import { Heading } from '../frame/parts.tsx';

export function NotFound() {
  return (
    <>
      <Heading>Page not found</Heading>
      <p>The page does not exist, or you do not have access to it.</p>
      <Link to="#/home">Home</Link>
    </>
  );
}
