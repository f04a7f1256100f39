import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { App } from '../../practice/app.tsx';
import lookOfPractice from '../../practice/look.css?url';
import { guideWhileUnderWay } from '../content/guide-while-under-way.ts';
import { say } from '../platform/say.ts';
import { sentence } from '../sentence.ts';
import { groundOfGuide } from './ground-of-guide.ts';
import { groundOfPractice } from './ground-of-practice.ts';
import type { Rehearsal } from './rehearsal.ts';

/** A document of its own, so that the guide sees the practice portal and nothing of the page around it. It is written here: nothing is fetched. */
const emptyPortal = `<!doctype html>
<html lang="en-AU">
  <head><meta charset="utf-8"><title>Practice</title><link rel="stylesheet" href="${lookOfPractice}"></head>
  <body><div class="app-root"></div></body>
</html>`;

/** The practice portal with the real guide on it. */
export function PracticeFrame({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const leave = useRef<() => void>(() => undefined);
  useEffect(() => () => leave.current(), []);

  const open = (): void => {
    const document = frame.current?.contentDocument;
    const root = document?.querySelector('.app-root');
    if (!document || !root) return;
    leave.current();
    location.replace('#/login');
    render(<App ground={groundOfPractice((keystore) => rehearsal.take(keystore))} />, root);
    const guide = guideWhileUnderWay(document, groundOfGuide(rehearsal));
    rehearsal.onGuidance = (told) => guide.show(told);
    rehearsal.say({ kind: 'guidance-asked' });
    leave.current = () => {
      guide.end();
      render(null, root);
    };
  };

  return (
    <iframe
      ref={frame}
      class="practice"
      title={say(sentence('rehearsal_frame'))}
      srcdoc={emptyPortal}
      onLoad={open}
    />
  );
}
