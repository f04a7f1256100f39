import { extension } from '../platform/extension.ts';
import { say } from '../platform/words/say.ts';
import { type MessageKey, sentence } from '../values/sentence.ts';

/** A keyboard shortcut that works now, as the browser writes it. */
export interface Shortcut {
  readonly keys: string;
  readonly does: MessageKey;
}

/** The manifest's commands in words. The panel's own is the browser's in Firefox, and ours in Chrome, which has none. */
const wording: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'command_open_popup',
  'open-panel': 'command_open_panel',
  _execute_sidebar_action: 'command_open_panel',
  'step-done': 'command_step_done',
};

/** The shortcuts that are really set: the person may have changed them, and what the manifest suggests may be taken already. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await extension.commands.getAll();
  return commands.flatMap(({ name = '', shortcut }) => {
    const does = wording[name];
    return does && shortcut ? [{ keys: shortcut, does }] : [];
  });
}

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
