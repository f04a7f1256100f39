/// <reference types="vite/client" />
import type { StrangePage } from './pages/page.ts';

/** The pages of one theme. */
export interface Theme {
  readonly name: string;
  readonly pages: readonly StrangePage[];
}

/** All pages of strangers, by the list that they stand in. */
export const themes: readonly Theme[] = Object.entries(
  import.meta.glob<Record<string, unknown>>('./pages/*.ts', { eager: true }),
).flatMap(([path, module]) =>
  Object.entries(module).flatMap(([list, pages]) =>
    arePages(pages) ? [{ name: `${path.replace(/^.*\/|\.ts$/g, '')}, ${list}`, pages }] : [],
  ),
);

function arePages(value: unknown): value is readonly StrangePage[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((each) => Object(each).it && Object(each).html)
  );
}
