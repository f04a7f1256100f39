const longest = 200;

/**
 * An error in words for the support report: its kind and the browser's own message, no more. A message may quote what stands on the page, so
 * digits and whatever is not plain Latin writing are blanked.
 */
export function faultOf(error: unknown): string {
  // Not `instanceof`: in Firefox what the page's own world throws belongs to another one than our script.
  const isError = typeof error === 'object' && error !== null;
  const { name = 'Error', message = '' } = isError ? (error as Partial<Error>) : {};
  return `${name}: ${message}`.replace(/[^A-Za-z .,:;'"()_-]/g, '▮').slice(0, longest);
}
