import { render } from 'preact';
import { browserOf } from '../journey/computer/environment.ts';
import { learnChosenLanguage } from '../platform/words/choose-language.ts';
import { markLanguage, say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';
import { WelcomePage } from './welcome-page.tsx';

await learnChosenLanguage();
markLanguage(document.documentElement);
document.title = say(sentence('welcome_title'));
const root = document.getElementById('root');
if (root) render(<WelcomePage isFirefox={browserOf(navigator.userAgent) === 'firefox'} />, root);
