import { useState } from 'preact/hooks';
import { Field } from '../frame/field.tsx';
import { Refusal } from '../frame/refusal.tsx';
import { Tick } from '../frame/tick.tsx';
import { YesNo } from '../frame/yes-no.tsx';
import { usePortal } from '../portal.ts';

interface FormProps {
  readonly onCancel: () => void;
  readonly onSubmit: (provider: string) => void;
}

const softwareId = /^\d{10}$/;

/** R25n: the provider by name or ABN, the software ID, start and end, the agency, the declaration. Only the USI registrar can be chosen. */
export function NotificationForm({ onCancel, onSubmit }: FormProps) {
  const { scenario } = usePortal();
  const [provider, setProvider] = useState('');
  const [ids, setIds] = useState<readonly string[]>(['']);
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const [isEndless, setIsEndless] = useState(false);
  const [agency, setAgency] = useState('');
  const [declared, setDeclared] = useState(false);
  const [isWrong, setIsWrong] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const isRight = provider !== '' && ids.every((id) => softwareId.test(id)) && agency !== '' && declared;
    setIsWrong(!isRight);
    if (!isRight) return;
    if (scenario.acting !== 'works') return setIsRefused(true);
    onSubmit(provider);
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <h2>Add notification</h2>
      {isRefused ? <Refusal /> : null}
      <Field label="Software provider name or ABN" value={provider} onInput={setProvider} />
      {ids.map((id, at) => (
        <Field
          key={at}
          label={at === 0 ? 'Software ID' : `Software ID ${at + 1}`}
          error={isWrong && !softwareId.test(id) ? 'Enter the 10 digits of the software ID.' : null}
          value={id}
          onInput={(value) => setIds(ids.map((each, index) => (index === at ? value : each)))}
        />
      ))}
      <button type="button" class="button button--quiet" onClick={() => setIds([...ids, ''])}>
        Add another
      </button>
      <Field label="Start date" value={start} onInput={setStart} />
      <Field label="End date" value={end} onInput={setEnd} />
      <Tick label="No end date" checked={isEndless} onChange={setIsEndless} />
      <YesNo
        question="Government agency"
        choices={['Student Identifiers Registrar (USI)']}
        value={agency}
        onChange={setAgency}
      />
      <Tick label="I understand and accept this declaration" checked={declared} onChange={setDeclared} />
      <div class="buttons">
        <button type="submit" class="button">
          Submit
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
