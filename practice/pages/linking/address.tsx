import { useState } from 'preact/hooks';
import { type Address, addressProblems, emptyAddress, states } from '../../address.ts';
import { person } from '../../demo-data.ts';
import { ChoiceField } from '../../frame/choice-field.tsx';
import { Field } from '../../frame/field.tsx';
import { linkingWordings } from '../../linking-wordings.ts';
import { usePortal } from '../../portal.ts';
import { linkingHash } from '../../router.ts';
import { GoOn } from './go-on.tsx';
import { LinkingPage } from './linking-page.tsx';
import { useGoingOn } from './use-going-on.ts';

/** The person's own address "for the displayed name" (SEED). It is kept nowhere, and any that is whole will do. */
export function LinkingAddress() {
  const words = linkingWordings[usePortal().scenario.wording];
  const [address, setAddress] = useState<Address>(emptyAddress);
  const [tried, setTried] = useState(false);
  const { failure, goOn } = useGoingOn('address', 'select');

  const problems = addressProblems(address);
  const part = (name: keyof Address) => ({
    label: words[name],
    value: address[name],
    error: tried ? problems[name] : null,
  });
  const set = (name: keyof Address) => (value: string) => setAddress({ ...address, [name]: value });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(problems).every((problem) => problem === null)) goOn();
  };

  return (
    <LinkingPage title={words.addressTitle}>
      <form class="form" noValidate onSubmit={submit}>
        <p>{words.addressAbout} All fields are required.</p>
        <dl class="details">
          <div class="details__row">
            <dt>Name</dt>
            <dd>{person.name}</dd>
          </div>
        </dl>
        <Field {...part('street')} onInput={set('street')} />
        <Field {...part('suburb')} onInput={set('suburb')} />
        <ChoiceField {...part('state')} choices={states} onChange={set('state')} />
        <Field {...part('postcode')} onInput={set('postcode')} />
        <GoOn failure={failure} before={linkingHash('start')} />
      </form>
    </LinkingPage>
  );
}
