import type { Answer } from '../answer.ts';

/** INF: the sender’s own credential has expired or the ATO is down; with a hosted sender it is the vendor’s. */
export const senderCredentialExpired: Answer = {
  id: 'sender-credential-expired',
  codes: ['EBMS:0101'],
  foundBy: {
    en: ['saml token|assertion', 'ebms'],
  },
  means: ['help_sender_expired'],
  todo: ['help_sender_expired_look'],
  begins: { page: 'keystore' },
  seeAlso: ['outage', 'expired'],
  certainty: 'documented',
  sources: ['INF'],
};
