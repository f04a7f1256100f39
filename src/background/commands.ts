import type { Tabs } from 'webextension-polyfill';
import { canBeSaidDone } from '../journey/guide/said-done.ts';
import { openPanel } from '../platform/panel.ts';
import { happened } from './journey-events.ts';
import { pagesView } from './views/views.ts';

/** Does what a keyboard command of the manifest says. Those that begin with `_execute_` are the browser's own and do not come here. */
export async function handleCommand(name: string, tab: Tabs.Tab | undefined): Promise<void> {
  try {
    // At once, while the key press still counts. Without a tab one cannot know the window in time.
    if (name === 'open-panel' && tab?.windowId !== undefined) await openPanel(tab.windowId);
    if (name === 'step-done') await sayCurrentStepDone();
  } catch (error) {
    console.error(`Credential Guide could not do what the keyboard command “${name}” says.`, error);
  }
}

/** Presses, as it were, the button "Done" or "Next" of the current step; nothing where there is none. It never skips. */
async function sayCurrentStepDone(): Promise<void> {
  const { overview } = await pagesView();
  const guidance = overview?.guidance;
  if (!guidance || !canBeSaidDone(guidance)) return;
  const { run, step } = guidance;
  await happened({ kind: 'step-done', step }, () => run);
}
