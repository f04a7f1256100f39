import { say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';
import type { Shortcut } from './shortcuts.ts';

/** The keyboard shortcuts that work now; nothing where there is none. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  if (shortcuts.length === 0) return null;
  return (
    <details>
      <summary>{say(sentence('panel_shortcuts'))}</summary>
      <dl class="shortcuts">
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{say(sentence(does))}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
