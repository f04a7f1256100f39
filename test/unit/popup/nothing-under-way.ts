import type { BackgroundToPages } from '../../../src/platform/messages/view-messages.ts';

/** What the background says where no journey was ever begun. */
export const nothingUnderWay: BackgroundToPages = {
  kind: 'view',
  underWay: [],
  overview: null,
  downloadId: null,
  downloadedTo: null,
  oldIsExpired: null,
  known: [],
  newExpiry: null,
  software: null,
  finished: null,
  toRemember: null,
  offered: [],
  register: { count: 0, due: null, isSynced: false },
  organisation: null,
  isAgreed: true,
  isOffering: false,
  news: null,
  isOnPage: false,
  answers: null,
  computer: 'windows',
  trouble: null,
};
