/** Weights of the eleven digits; the sum divides by 89. Source: https://abr.business.gov.au/Help/AbnFormat, read 2026-11-23. */
const weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];

/** Whether eleven digits can be an Australian Business Number. */
export function isAbn(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, index) => {
    const digit = Number(digits[index]) - (index === 0 ? 1 : 0);
    return total + weight * digit;
  }, 0);
  return sum % 89 === 0;
}

const spaced = /(?<![\d-])\d{2}[ \u00a0]?\d{3}[ \u00a0]?\d{3}[ \u00a0]?\d{3}(?![\d-])/g;

/** The one valid ABN in a text, as 11 digits; null when there is none, or more than one. */
export function readAbn(text: string): string | null {
  const found = new Set((text.match(spaced) ?? []).map((match) => match.replace(/\D/g, '')).filter(isAbn));
  const [abn, ...others] = found;
  return abn && others.length === 0 ? abn : null;
}

/** The ABN first and a sign that parts: what follows says something about the business, and is not its name. */
const aboutBusiness = /^\(?ABN\b:?\s*\d[\d \u00a0]{9,13}\d\)?\s*[·•|,;–—-]/i;

/** A name without the ABN in it and the word and brackets around that: "Smith Pty Ltd (ABN 51 824 753 556)" → "Smith Pty Ltd". */
export function withoutAbn(text: string): string {
  if (aboutBusiness.test(text.trim())) return '';
  return text
    .replace(/[\s,–|·-]*\(?\bABN\b:?\s*(\d[\d \u00a0]{9,13}\d)?\)?/gi, ' ')
    .replace(/[ \u00a0]+/g, ' ')
    .trim();
}

/** 11 digits as people write them: 51 824 753 556. */
export function spacedAbn(abn: string): string {
  return abn.replace(/^(\d{2})(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4');
}

/** What is left of an ABN as people type it, "ABN: 51-824-753-556", without the word and what stands between the digits. */
export function typedAbn(text: string): string {
  return text.replace(/^\s*ABN\b:?/i, '').replace(/[\s.\p{Pd}]/gu, '');
}
