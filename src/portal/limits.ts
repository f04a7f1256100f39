import type { Business, PageFacts, SeenCredential } from './sighting.ts';

/** Longer than any name the portal could show (characters), and more than any list that a person chooses from (rows): what exceeds it is not taken in. */
export const longestText = 1000;
export const mostRows = 500;

/**
 * The facts without what exceeds the limits. A message with one endless name in it would be refused as a whole, and the guide would be
 * deaf on that page.
 */
export function withinLimits(facts: PageFacts): PageFacts {
  const { business, entities, credentials, details } = facts;
  return {
    ...facts,
    business: business && isNamedWithin(business) ? business : null,
    entities: entities.filter(isNamedWithin).slice(0, mostRows),
    credentials: credentials.filter(isNamedWithin).slice(0, mostRows),
    details: details && isNamedWithin(details) ? details : null,
  };
}

function isNamedWithin(named: Business | SeenCredential): boolean {
  const name = 'name' in named ? named.name : named.displayName;
  return name === null || name.length <= longestText;
}
