import { render } from 'preact';
import { App } from './app.tsx';

const root = document.querySelector('.app-root');
if (root) render(<App />, root);
