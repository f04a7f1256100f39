import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BackgroundToRegister } from '../../platform/messages/register-messages.ts';
import { say } from '../../platform/words/say.ts';
import type { EntryChanges } from '../../register/change.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import { type FormField, type FormTexts, formFields, readForm } from '../../register/read/read-form.ts';
import { softwareName } from '../../register/software-name.ts';
import { products } from '../../software/products.ts';
import { spacedAbn } from '../../values/abn.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import { FormButtons } from '../parts/form/form-buttons.tsx';
import { TextField } from '../parts/form/text-field.tsx';
import { OwnReminders } from '../parts/own-reminders.tsx';
import { DateField } from './date-field.tsx';

export type FormAnswer = EntryChanges & { readonly business: string; readonly displayName: string };

interface Props {
  readonly entry: RegisterEntry | null;
  readonly view: BackgroundToRegister;
  readonly save: (answer: FormAnswer) => void;
  readonly cancel: () => void;
}

type Faults = Readonly<Partial<Record<FormField, Sentence>>>;

/** The form of one credential. What is wrong is told at its field, and the first such field gets the focus. */
export function EntryForm({ entry, view, save, cancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Faults>({});
  const [tries, setTries] = useState(0);
  const [days, setDays] = useState(entry?.reminderDays ?? null);
  const first = firstTexts(entry, view.organisation?.software ?? null);
  const field = (name: FormField) => ({ name, first: first[name], fault: faults[name] });

  const submit = (event: Event): void => {
    event.preventDefault();
    if (!form.current) return;
    const read = readForm(textsOf(form.current));
    setFaults(read.kind === 'refused' ? read.faults : {});
    if (read.kind === 'read') {
      save({ ...read.changes, reminderDays: days });
      return;
    }
    setTries((before) => before + 1);
  };
  // Once the faults are drawn, so that the first is read out with its field.
  useLayoutEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  return (
    <form ref={form} class="form" noValidate onSubmit={submit}>
      <TextField {...field('business')} required />
      <TextField {...field('displayName')} required hint="register_form_displayName_hint" />
      <TextField {...field('abn')} hint="register_form_abn_hint" inputMode="numeric" />
      <DateField {...field('validTo')} today={view.today} />
      <TextField {...field('software')} list="software-names" />
      <datalist id="software-names">
        {products.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <TextField {...field('file')} hint="register_form_file_hint" />
      <TextField {...field('notes')} lines={3} hint="register_form_notes_hint" />
      <OwnReminders days={days} usual={view.reminderDays} change={setDays} />
      <DateField {...field('snoozedUntil')} today={view.today} hint="register_form_snooze_hint" soon />
      <details open={first.authorisedUntil !== '' || first.suspendedOn !== ''}>
        <summary>{say(sentence('register_form_more'))}</summary>
        <DateField {...field('authorisedUntil')} today={view.today} hint="register_form_authorised_hint" />
        <DateField {...field('suspendedOn')} today={view.today} hint="register_form_suspended_hint" />
      </details>
      <FormButtons cancel={cancel} />
    </form>
  );
}

function firstTexts(entry: RegisterEntry | null, software: string | null): FormTexts {
  const texts = formFields.map((field) => {
    if (field === 'software') return [field, softwareName(entry ? entry.software : software)];
    if (field === 'abn') return [field, spacedAbn(entry?.abn ?? '')];
    return [field, entry?.[field] ?? ''];
  });
  return Object.fromEntries(texts) as FormTexts;
}

function textsOf(form: HTMLFormElement): FormTexts {
  const data = new FormData(form);
  return Object.fromEntries(formFields.map((field) => [field, String(data.get(field) ?? '')])) as FormTexts;
}
