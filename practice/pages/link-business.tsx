import { Breadcrumbs, Heading } from '../frame/parts.tsx';

/** Room for linking a business: the practice portal gains it with the set-up journey. */
export function LinkBusiness() {
  return (
    <>
      <Breadcrumbs trail={[['Home', '#/home']]} here="Link my business" />
      <Heading>Link my business</Heading>
      <p>This part of the practice portal is not built yet.</p>
    </>
  );
}
