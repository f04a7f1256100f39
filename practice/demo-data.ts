import { daysFrom, noonInSydney } from './calendar.ts';

export type Status = 'Active' | 'Suspended' | 'Revoked';

/** A machine credential as the portal knows it. Times are ISO strings: the list is kept as JSON. */
export interface MachineCredential {
  readonly number: number;
  readonly name: string;
  readonly custodian: string;
  readonly created: string;
  readonly validTo: string;
  readonly status: Status;
}

export interface Business {
  readonly abn: string;
  readonly name: string;
  readonly access: 'Principal authority' | 'Machine credential administrator' | 'Basic user';
  /** When the person linked it in this session (an ISO string); null for those that were there before. */
  readonly linkedAt: string | null;
  readonly credentials: readonly MachineCredential[];
}

export const person = { name: 'Alexandra Nguyen', email: 'alexandra.nguyen@example.com' } as const;

const unassigned = 'Unassigned';

function credential(now: Date, number: number, name: string, daysLeft: number, more = {}): MachineCredential {
  const noon = noonInSydney(now);
  return {
    number,
    name,
    custodian: person.name,
    created: daysFrom(noon, daysLeft - 2 * 365).toISOString(),
    validTo: daysFrom(noon, daysLeft).toISOString(),
    status: 'Active',
    ...more,
  };
}

const bakery = { abn: '47999999901', name: 'Wattle & Finch Bakery Pty Ltd' } as const;

/** What the registers name the person for, and so can be linked. The trust's trustees are people: with a company as trustee it could not (RPA). */
export const eligibleBusinesses: readonly Pick<Business, 'abn' | 'name'>[] = [
  bakery,
  { abn: '66999999932', name: 'Nguyen Family Trust' },
];

/**
 * Made-up businesses whose ABNs pass the checksum. Every date is counted from `now`, so the story holds on any day. The two
 * bakeries differ in three letters; Bakery-Payroll-N and -M differ in one. Of the shopping strip the person is only a Basic
 * user: there is no credentials tab.
 */
export function demoBusinesses(now: Date): readonly Business[] {
  return [
    {
      ...bakery,
      access: 'Principal authority',
      linkedAt: null,
      credentials: [
        credential(now, 1, 'Bakery-Payroll-M', 402),
        // The demo's old one: what the accounting software complains about.
        credential(now, 2, 'Bakery-Payroll-N', -71),
        credential(now, 3, 'Bakery-BAS', 61),
        credential(now, 4, 'Bakery-Super', 233, { status: 'Suspended', custodian: unassigned }),
        credential(now, 5, 'BakeryPayroll', 31, { status: 'Revoked' }),
      ],
    },
    {
      abn: '49999999910',
      name: 'Wattle & Finch Bakeries Pty Ltd',
      access: 'Machine credential administrator',
      linkedAt: null,
      credentials: [credential(now, 11, 'Bakeries-Payroll', 515)],
    },
    {
      abn: '30999999943',
      name: 'Harbour Street Traders Association',
      access: 'Basic user',
      linkedAt: null,
      credentials: [],
    },
  ];
}

/** What the portal prints: a credential past its last day is no longer active. "Expired" is our word; no source has the portal's. */
export type ShownStatus = Status | 'Expired';

export function statusOf(credential: MachineCredential, now: Date): ShownStatus {
  const over = Date.parse(credential.validTo) < now.getTime();
  return credential.status === 'Active' && over ? 'Expired' : credential.status;
}

/** Somebody who is authorised to act for a business. */
export interface Representative {
  readonly number: number;
  readonly name: string;
  readonly type: string;
  readonly status: 'Active' | 'Pending';
  /** Days until the authorisation ends; null: it has no end. */
  readonly endsIn: number | null;
  readonly isAdministrator: boolean;
  readonly isOwn?: true;
}

/** Whom others see in the list of authorisations; the ends are days from now. */
export const otherRepresentatives: readonly Representative[] = [
  {
    number: 2,
    name: 'Priya Raman',
    type: 'Standard user',
    status: 'Active',
    endsIn: 188,
    isAdministrator: false,
  },
  {
    number: 3,
    name: 'Tom Okafor',
    type: 'Basic user',
    status: 'Pending',
    endsIn: 365,
    isAdministrator: false,
  },
  {
    number: 4,
    name: 'Mina Castell',
    type: 'Indirect associate',
    status: 'Active',
    endsIn: 25,
    isAdministrator: true,
  },
  { number: 5, name: 'Lou Petrov', type: 'Basic user', status: 'Active', endsIn: 38, isAdministrator: false },
];
