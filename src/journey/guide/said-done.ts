import type { Guidance } from './guidance.ts';

/**
 * Whether the person may say that the step is done: it happens off the portal, or its being done cannot be seen there. Every other step
 * of the portal shows by itself that it is done, and nobody has to say so.
 */
export function canBeSaidDone({ where, next }: Pick<Guidance, 'where' | 'next'>): boolean {
  return where === 'away' || next;
}
