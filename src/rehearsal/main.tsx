import { render } from 'preact';
import { learnWords } from '../content/pointer/say.ts';
import { showFaults } from '../own-pages/fault-notice.tsx';
import { environment } from '../platform/environment.ts';
import { learnChosenLanguage } from '../platform/words/choose-language.ts';
import { markLanguage, say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';
import { RehearsalPage } from './rehearsal-page.tsx';

await learnChosenLanguage();
// The card on the practice portal finds its words by itself.
await learnWords();
markLanguage(document.documentElement);
showFaults('rehearsal');
document.title = say(sentence('rehearsal_title'));
const around = await environment();
const root = document.getElementById('root');
if (root) render(<RehearsalPage around={around} />, root);
