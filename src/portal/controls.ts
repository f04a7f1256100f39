/** The controls of the portal that a journey points at. */
export const controlIds = [
  'sign-in',
  'give-consent',
  'manage-authorisations-link',
  'entity-list',
  'entity-link',
  'manage-credentials-tab',
  'credential-list',
  'edit-credential',
  'valid-to',
  'back',
  'create-credential',
  'software-downloads',
  'keystore-password',
  'display-name',
  'accept-terms',
  'download',
  'revoke-credential',
] as const;

export type ControlId = (typeof controlIds)[number];

/** What to look for: a control, and for one that stands in every row of a list, the name that its row shows. */
export interface Target {
  readonly control: ControlId;
  /** A business's name (`entity-link`) or a display name (`edit-credential`, `revoke-credential`), exactly as written. */
  readonly row?: string;
}
