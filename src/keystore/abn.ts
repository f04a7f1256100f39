const weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19] as const;

/** Whether these 11 digits follow the checksum of Australian business numbers (abr.business.gov.au, "Format of the ABN"). */
export function isAbn(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false;
  const sum = weights.reduce(
    (total, weight, at) => total + weight * (Number(digits[at]) - (at === 0 ? 1 : 0)),
    0,
  );
  return sum % 89 === 0;
}
