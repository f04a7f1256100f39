/** Every step of every journey. State, tests and the page's markup go by these ids: never rename one without a migration. */
export const stepIds = [
  'get-myid-app',
  'set-up-identity',
  'open-ram',
  'sign-in',
  'start-linking',
  'continue-linking',
  'confirm-address',
  'select-business',
  'open-authorisations',
  'choose-business',
  'open-credentials',
  'open-old-credential',
  'check-valid-to',
  'set-old-keystore-aside',
  'back-to-list',
  'get-software',
  'start-new-credential',
  'choose-password',
  'enter-display-name',
  'accept-terms',
  'download',
  'check-keystore',
  'load-into-software',
  'revoke-old',
  'remember-expiry',
  'still-needed',
  'revoke-credential',
  'replace-revoked',
  'claim-credential',
  'renew-authorisation',
  'submit-renewal',
  'remember-authorisation',
  'open-user',
  'set-administrator',
  'submit-authorisation',
  'tell-colleague',
  'find-code',
  'open-acceptance',
  'enter-code',
  'accept-authorisation',
  'find-software-id',
  'add-notification',
  'choose-provider',
  'enter-software-id',
  'submit-notification',
] as const;

export type StepId = (typeof stepIds)[number];

/** The journeys that a person can be guided through. */
export const journeyIds = [
  'renew',
  'set-up',
  'stop',
  'claim',
  'renew-authorisation',
  'administrator',
  'accept-authorisation',
  'notify',
] as const;

export type JourneyId = (typeof journeyIds)[number];

/** How a person left each of the steps behind; a step that is not named here is still to be done. */
export type StepStates = Readonly<Partial<Record<StepId, 'done' | 'skipped'>>>;
