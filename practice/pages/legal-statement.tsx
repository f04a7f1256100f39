import { useId } from 'preact/hooks';
import { usePortal } from '../portal.ts';

interface LegalProps {
  readonly accepted: boolean;
  readonly error: string | null;
  readonly onChange: (accepted: boolean) => void;
}

/** Box of small print and its tick box. The real text is not known; this one says only what public guides say. */
export function LegalStatement({ accepted, error, onChange }: LegalProps) {
  const { wording } = usePortal();
  const id = useId();
  return (
    <fieldset class={error ? 'fieldset fieldset--wrong' : 'fieldset'}>
      <legend>Machine credential legal statement</legend>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <section class="small-print" tabIndex={0} aria-label="Legal statement">
        <p>You are responsible for any machine credential that you create, and for what is done with it.</p>
        <p>
          Keep the keystore and its password safe. Do not tell the password to anyone who does not need it.
        </p>
        <p>Revoke the machine credential at once when it is no longer needed or someone else may have it.</p>
        <p>You and the organisation are bound by the terms of use for machine certificates.</p>
      </section>
      {error ? (
        <p class="field__error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
      <label class="tick">
        <input
          type="checkbox"
          checked={accepted}
          aria-invalid={error !== null}
          {...(error ? { 'aria-describedby': `${id}-error` } : {})}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />{' '}
        {wording.legalTick}
      </label>
    </fieldset>
  );
}
