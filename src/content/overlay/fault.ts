const longest = 200;

/**
 * An error in words for the support report: its kind and the browser's own message, no more. A message may quote what stands on the page, so
 * digits and whatever is not plain Latin writing are blanked.
 */
export function faultOf(error: unknown): string {
  const { name = 'Error', message = '' } = error instanceof Object ? (error as Partial<Error>) : {};
  return `${name}: ${message}`.replace(/[^A-Za-z .,:;'"()_-]/g, '▮').slice(0, longest);
}
