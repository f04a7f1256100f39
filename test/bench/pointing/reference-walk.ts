/**
 * Twenty passes over all nodes of the page, asking each for something: the very walk that the figures 0.009 (an empty content script) and 0.06
 * (the goal) were measured by. Runs in the page.
 */
export function referenceWalk(): number {
  let seen = 0;
  for (let pass = 0; pass < 20; pass++) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      seen = (seen * 31 + (node.nodeValue ? node.nodeValue.length : node.childNodes.length)) | 0;
    }
  }
  return seen;
}

/** Fills the page up to so many elements. */
export function fillPage(count: number): void {
  const list = document.body.appendChild(document.createElement('div'));
  const row =
    '<div><p>Invoice <b>of a customer</b></p><p><a href="#x">Open</a> <button>Pay</button></p></div>';
  while (document.querySelectorAll('*').length < count) list.insertAdjacentHTML('beforeend', row.repeat(50));
}
