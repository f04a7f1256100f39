import { render } from 'preact';
import { say } from '../platform/say.ts';
import { sentence } from '../sentence.ts';
import { RegisterPage } from './register-page.tsx';

document.title = say(sentence('register_page_title'));
const root = document.getElementById('root');
if (root) render(<RegisterPage />, root);
