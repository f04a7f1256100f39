import type { ComponentChildren } from 'preact';

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | null;
  readonly children: ComponentChildren;
}

/** What stands around a field: its label, its hint, and its error, which is announced when it comes. */
export function Labelled({ id, label, hint, error, children }: LabelledProps) {
  return (
    <div class={error ? 'field field--wrong' : 'field'}>
      <label class="field__label" for={id}>
        {label}
      </label>
      {hint ? (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p class="field__error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
      {children}
    </div>
  );
}

/** The attributes by which assistive technology ties hint and error to the field. */
export function tiedTo(id: string, hint: string | undefined, error: string | null) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return { 'aria-invalid': error !== null, ...(described ? { 'aria-describedby': described } : {}) };
}
