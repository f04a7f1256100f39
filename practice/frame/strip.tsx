import { useState } from 'preact/hooks';
import { usePortal } from '../portal.ts';
import { type SettingKey, settings } from '../scenario.ts';

const labels = {
  wording: 'Labels of the year',
  delivery: 'How the file arrives',
  software: 'Official software',
  permission: 'What the person may do',
  linked: 'Businesses linked already',
  linking: 'How linking ends',
  credentials: 'Machine credentials there',
  session: 'Session',
  container: 'Form stands in',
} as const satisfies Partial<Record<SettingKey, string>>;

function Setting({ name }: { name: keyof typeof labels }) {
  const { scenario, set } = usePortal();
  return (
    <label class="practice-strip__setting">
      {labels[name]}
      <select value={scenario[name]} onChange={(event) => set(name, event.currentTarget.value)}>
        {settings[name].map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}

function Settings() {
  const { startAfresh } = usePortal();
  return (
    <div class="practice-strip__settings">
      {(Object.keys(labels) as (keyof typeof labels)[]).map((name) => (
        <Setting key={name} name={name} />
      ))}
      <button type="button" class="practice-strip__button" onClick={startAfresh}>
        Start practice afresh
      </button>
    </div>
  );
}

/** On every page: this is practice. With the settings that one may want to change while looking on. */
export function Strip() {
  // Drawn only while open: words such as "installed" must not stand in the page where a guide reads the portal's messages.
  const [open, setOpen] = useState(false);
  const { hasSettings } = usePortal().ground;
  return (
    <aside class="practice-strip" aria-label="About this practice portal">
      <p class="practice-strip__notice">
        <strong>Practice portal &ndash; not the real RAM</strong>
        <span>Nothing you do here reaches anyone. Do not use a password that you use elsewhere.</span>
      </p>
      {hasSettings ? (
        <details class="practice-strip__panel" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>Practice settings</summary>
          {open ? <Settings /> : null}
        </details>
      ) : null}
    </aside>
  );
}
