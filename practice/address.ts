export interface Address {
  readonly street: string;
  readonly suburb: string;
  readonly state: string;
  readonly postcode: string;
}

export const emptyAddress: Address = { street: '', suburb: '', state: '', postcode: '' };

export const states = ['ACT', 'NSW', 'NT', 'QLD', 'SA', 'TAS', 'VIC', 'WA'] as const;

/** What is wrong with each part of an address, in words of ours; null where nothing is. */
export function addressProblems(address: Address): Readonly<Record<keyof Address, string | null>> {
  return {
    street: address.street.trim() === '' ? 'Enter your street address.' : null,
    suburb: address.suburb.trim() === '' ? 'Enter your suburb or town.' : null,
    state: address.state === '' ? 'Select your state or territory.' : null,
    postcode: /^\d{4}$/.test(address.postcode.trim()) ? null : 'Enter a postcode of four digits.',
  };
}
