import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { App } from '../../practice/app.tsx';
import { guideWhileUnderWay } from '../content/guide-here.ts';
import { say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';
import { groundOfPractice } from './ground-of-practice.ts';
import { hostOfGuide } from './host-of-guide.ts';
import type { Rehearsal } from './rehearsal.ts';
import { seed } from './seed.ts';

/**
 * The practice portal with the real guide on it, in a document of its own, so that the guide sees the portal and nothing of the page
 * around it. The frame has no address: our policy allows none, and nothing is fetched.
 */
export function PracticeFrame({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const [page, setPage] = useState<Document | null>(null);
  useEffect(() => {
    if (!page) return;
    const end = new AbortController();
    const root = seed(page, end.signal);
    render(<App ground={groundOfPractice((keystore) => rehearsal.take(keystore))} />, root);
    const guide = guideWhileUnderWay(page, hostOfGuide(rehearsal));
    rehearsal.onGuidance = guide.show;
    rehearsal.say({ kind: 'guidance-asked' });
    return () => {
      end.abort();
      guide.end();
      render(null, root);
    };
  }, [page, rehearsal]);
  // Firefox puts another document into an empty frame before it calls it loaded; Chrome calls it loaded while it is still being put in.
  return (
    <iframe
      class="practice"
      title={say(sentence('rehearsal_frame'))}
      onLoad={({ currentTarget }) => setPage(currentTarget.contentDocument)}
    />
  );
}
