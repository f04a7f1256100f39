/** Twenty passes over every element: what the figure for an empty script was divided by too. Runs in the page. */
export function referenceWalk(): number {
  let seen = 0;
  for (let pass = 0; pass < 20; pass++) {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) seen += (walker.currentNode as Element).localName.length;
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
