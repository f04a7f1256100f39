import { render } from 'preact';
import { App } from './app.tsx';
import type { Ground } from './ground.ts';
import { handOver } from './hand-over.ts';

const ground: Ground = { search: location.search, memory: sessionStorage, hasSettings: true, handOver };
const root = document.querySelector('.app-root');
if (root) render(<App ground={ground} />, root);
