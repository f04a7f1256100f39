import { Breadcrumbs, Heading } from '../frame/parts.tsx';

/** Room for accepting an authorisation: the practice portal gains it with the set-up journey. */
export function AcceptAuthorisation() {
  return (
    <>
      <Breadcrumbs trail={[['Home', '#/home']]} here="Accept authorisation" />
      <Heading>Accept authorisation</Heading>
      <p>This part of the practice portal is not built yet.</p>
    </>
  );
}
