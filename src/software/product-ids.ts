/**
 * Every product that the guide knows, in the order of the list: first the three of the source page, then those that need a machine credential,
 * then those that do not. Stored state goes by these ids: never rename one without a migration.
 */
export const productIds = [
  'sooya-payroll-plus-stp',
  'sooya-atoconnect',
  'sooya-atoconnect-4-1',
  'lightning-payroll',
  'access-aps-tax-manager',
  'namich-stp-creator',
  'astute-payroll',
  'exalt-insol-6',
  'stratamax',
  'cashflow-manager',
  'powerpro-rto',
  'vettrak-local',
  'rtomanager',
  'sae-books',
  'xero',
  'myob-business',
  'myob-ae-ao',
  'quickbooks-online',
  'keypay',
  'roubler',
  'reckon-govconnect-stp',
  'access-micropay',
  'access-wageeasy',
  'agrimaster',
  'synergetic',
  'vettrak-hosted',
  'wisenet',
  'ebecas',
  'myob-payglobal',
] as const;

export type ProductId = (typeof productIds)[number];
