import lookOfPractice from '../../practice/look.css?url';

/**
 * Makes the frame's empty document one that the practice portal can stand in, at the sign-in page, and gives the element for it. Where the
 * portal's links lead is the address of the page around the frame, as the portal itself takes it.
 */
export function seed(page: Document, signal: AbortSignal): Element {
  location.replace('#/login');
  page.documentElement.lang = 'en-AU';
  page.title = 'Practice';
  const look = page.createElement('link');
  look.rel = 'stylesheet';
  look.href = lookOfPractice;
  page.head.append(look);
  const root = page.createElement('div');
  root.className = 'app-root';
  page.body.append(root);
  page.addEventListener('click', follow, { signal });
  return root;
}

/** A link within the portal. In the frame it would load this whole page once more, which our policy forbids. */
function follow(event: Event): void {
  const link = (event.target as Element).closest('a');
  const to = link?.getAttribute('href');
  if (event.defaultPrevented || !to?.startsWith('#')) return;
  event.preventDefault();
  location.hash = to;
}
