import { render } from 'preact';
import { showFaults } from '../own-pages/fault-notice.tsx';
import { learnChosenLanguage } from '../platform/words/choose-language.ts';
import { markLanguage, say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';
import { RegisterPage } from './register-page.tsx';

await learnChosenLanguage();
markLanguage(document.documentElement);
showFaults('register');
document.title = say(sentence('register_page_title'));
const root = document.getElementById('root');
if (root) render(<RegisterPage />, root);
