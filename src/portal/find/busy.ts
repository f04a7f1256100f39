import { isShown } from '../dom/lines.ts';
import { type LineTest, linesThat } from '../dom/lines-of.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { elementsOf, type Snapshot } from '../dom/snapshot.ts';

const saysLoading: LineTest = ({ text }) => /^(loading|please wait)\b.{0,30}$/i.test(text);

/** Whether the page is still on its way, as far as one can see it. A bar that says how far a wizard has come says nothing of the kind. */
export const isBusy = oncePerSnapshot((snapshot: Snapshot): boolean => {
  const signs = elementsOf(snapshot, 'busy').filter(
    (element) => !element.hasAttribute('aria-valuenow') && snapshot.sight.canUse(element),
  );
  return signs.length > 0 || linesThat(snapshot, saysLoading).some(isShown);
});
