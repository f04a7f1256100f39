import type { PopupProps } from '../../popup-props.ts';

/** What every answer is given. */
export interface AnswerProps extends PopupProps {
  /** Whether the answer took the place of something that had the focus. Not when the page opens with it. */
  readonly takesFocus: boolean;
}
