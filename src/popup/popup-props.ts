import type { PagesToBackground } from '../platform/messages/messages.ts';
import type { BackgroundToPages } from '../platform/messages/view-messages.ts';

/** The screens of the popup besides the checklist and the start. */
export type Screen = 'main' | 'another' | 'questions' | 'where' | 'software';

/** What the parts of the popup show, and how they tell that something was said. */
export interface PopupProps {
  readonly view: BackgroundToPages;
  readonly tell: (message: PagesToBackground) => void;
  readonly go: (screen: Screen) => void;
  /** The portal is what the person sees beside this: nobody has to be sent there. */
  readonly isPortalInFront: boolean;
}
