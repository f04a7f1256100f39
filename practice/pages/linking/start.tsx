import { usePortal } from '../../portal.ts';
import { GoOn } from './go-on.tsx';
import { LinkingPage } from './linking-page.tsx';
import { useGoingOn } from './use-going-on.ts';

/** What one needs, and "Continue". From here on the real portal leads to pages of the ATO (RPA); practice stays where it is. */
export function LinkingStart() {
  const { wording } = usePortal();
  const { failure, goOn } = useGoingOn('start', 'address');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    goOn();
  };
  return (
    <LinkingPage title={wording.linkBusiness}>
      <form class="form" onSubmit={submit}>
        <p>
          The principal authority of a business links it first, and can then authorise others. You will need:
        </p>
        <ul>
          <li>a role in the business that the Australian Business Register lists, such as director</li>
          <li>the same name there as the one at the top of this page</li>
          <li>your own address as the ATO has it on record.</li>
        </ul>
        <GoOn failure={failure} before="#/home" />
      </form>
    </LinkingPage>
  );
}
