const weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];

/** Whether eleven digits are an ABN by its checksum: one off the first digit, weighted sum divisible by 89 (abr.business.gov.au). */
export function isAbn(text: string): boolean {
  if (!/^\d{11}$/.test(text)) return false;
  const sum = weights.reduce(
    (total, weight, at) => total + weight * (Number(text[at]) - (at === 0 ? 1 : 0)),
    0,
  );
  return sum % 89 === 0;
}

/** `35 999 999 901`, as people write it. */
export function writeAbn(abn: string): string {
  return abn.replace(/^(\d{2})(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4');
}
