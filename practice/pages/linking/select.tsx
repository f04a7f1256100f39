import { useId, useState } from 'preact/hooks';
import { linkableBusinesses } from '../../linking.ts';
import { linkingWordings } from '../../linking-wordings.ts';
import { usePortal } from '../../portal.ts';
import { linkingHash } from '../../router.ts';
import { NotFound } from '../not-found.tsx';
import { BusinessChoice } from './business-choice.tsx';
import { GoOn } from './go-on.tsx';
import { LinkingPage } from './linking-page.tsx';
import { useGoingOn } from './use-going-on.ts';

/** Which of the businesses that were found are to be linked with this Digital ID. */
export function LinkingSelect() {
  const { scenario, session, change } = usePortal();
  const words = linkingWordings[scenario.wording];
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const { failure, goOn } = useGoingOn('select', 'email');
  const id = useId();
  const businesses = linkableBusinesses(scenario, session);
  if (businesses.length === 0) return <NotFound />;

  const missing = tried && chosen.length === 0;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen.length === 0) return;
    change({ ...session, chosen });
    goOn();
  };
  return (
    <LinkingPage title={words.selectTitle}>
      <form class="form" onSubmit={submit}>
        <fieldset
          class={missing ? 'fieldset fieldset--wrong' : 'fieldset'}
          {...(missing ? { 'aria-describedby': `${id}-error` } : {})}
        >
          <legend>{words.selectAbout}</legend>
          {missing ? (
            <p class="field__error" id={`${id}-error`} role="alert">
              Select a business to link.
            </p>
          ) : null}
          <BusinessChoice businesses={businesses} chosen={chosen} onChange={setChosen} />
        </fieldset>
        <GoOn failure={failure} before={linkingHash('address')} />
      </form>
    </LinkingPage>
  );
}
