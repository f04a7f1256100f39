import { render } from 'preact';
import { say } from '../platform/say.ts';
import { surroundings } from '../platform/surroundings.ts';
import { sentence } from '../sentence.ts';
import { RehearsalPage } from './rehearsal-page.tsx';

document.title = say(sentence('rehearsal_title'));
const around = await surroundings();
const root = document.getElementById('root');
if (root) render(<RehearsalPage around={around} />, root);
