import { render } from 'preact';
import { showFaults } from '../own-pages/fault-notice.tsx';
import { inTime } from '../platform/in-time.ts';
import { panelOpener, tellPanelIsThere } from '../platform/panel.ts';
import { learnChosenLanguage } from '../platform/words/choose-language.ts';
import { markLanguage, say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';
import { Popup } from './popup.tsx';
import { readShortcuts } from './shortcut-list.tsx';
import { surfaceOfThisPage } from './surface.ts';

// All of it before anything is drawn: a popup that takes its width late jumps, and a button that comes late pushes another away. But a popup
// without one of them is better than none.
const mostMilliseconds = 2000;
const surface = surfaceOfThisPage();
const language = await learnChosenLanguage();
markLanguage(document.documentElement);
showFaults('popup');
document.title = say(sentence('extension_name'));
document.documentElement.dataset['surface'] = surface;
const openPanel = surface === 'panel' ? null : await inTime(panelOpener(), mostMilliseconds, null);
const shortcuts = await inTime(readShortcuts(), mostMilliseconds, []);

/** The popup would lie over the page that the panel stands beside: it goes. A tab stays. */
async function keepBeside(open: () => Promise<void>): Promise<void> {
  await open();
  if (surface === 'popup') window.close();
}

// The pages of the portal say less while it stands beside them; when the panel goes, what it is connected by goes too.
if (surface === 'panel') void tellPanelIsThere();

const root = document.getElementById('root');
if (root) {
  render(
    <Popup
      language={language}
      keepBeside={openPanel && (() => keepBeside(openPanel))}
      shortcuts={shortcuts}
    />,
    root,
  );
}
