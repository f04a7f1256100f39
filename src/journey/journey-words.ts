import type { MessageKey } from '../values/sentence.ts';
import type { JourneyId } from './ids.ts';

/** What a journey is called where it is begun, while it is under way, for which business, and what is said at its end. */
export interface JourneyWords {
  readonly start: MessageKey;
  readonly underWay: MessageKey;
  readonly ofBusiness: MessageKey;
  /** While no business is chosen. */
  readonly open: MessageKey;
  readonly end: MessageKey;
}

const plain = (name: PlainName): JourneyWords => ({
  start: `journey_${name}`,
  underWay: `journey_${name}`,
  ofBusiness: `journey_${name}_for`,
  open: `journey_${name}`,
  end: `journey_${name}_end`,
});

type PlainName = MessageKey extends infer Key
  ? Key extends `journey_${infer Name}_end`
    ? Name
    : never
  : never;

export const journeyWords: Readonly<Record<JourneyId, JourneyWords>> = {
  renew: {
    start: 'popup_renew',
    underWay: 'popup_renewing',
    ofBusiness: 'run_renew',
    open: 'run_renew_open',
    end: 'popup_finished',
  },
  'set-up': {
    start: 'popup_set_up',
    underWay: 'popup_setting_up',
    ofBusiness: 'run_set_up',
    open: 'run_set_up_open',
    end: 'popup_finished',
  },
  stop: plain('stop'),
  claim: plain('claim'),
  'renew-authorisation': plain('renew_authorisation'),
  administrator: plain('administrator'),
  'accept-authorisation': plain('accept_authorisation'),
  notify: plain('notify'),
};
