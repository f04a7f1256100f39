import { extension } from '../platform/extension.ts';

/** Where this page is open: under the toolbar's button, beside the pages (Chrome's side panel, Firefox's sidebar), or in a tab. */
export type Surface = 'popup' | 'panel' | 'tab';

/** Neither browser loads the page at another address for it, but both know what the views of an extension are. */
export function surfaceOfThisPage(): Surface {
  const isA = (type: 'popup' | 'tab') => extension.extension.getViews({ type }).includes(window);
  if (isA('popup')) return 'popup';
  return isA('tab') ? 'tab' : 'panel';
}
