import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Ground } from './ground.ts';
import type { Scenario, SettingKey } from './scenario.ts';
import type { Session } from './session.ts';
import type { Wording } from './wordings.ts';

/** What every page of the practice portal is given. */
export interface Portal {
  readonly ground: Ground;
  readonly scenario: Scenario;
  readonly wording: Wording;
  readonly session: Session;
  /** True in the frame of `container=iframe`, where the portal's own header and strip are not drawn again. */
  readonly embedded: boolean;
  now(): Date;
  change(session: Session): void;
  set(key: SettingKey, value: string): void;
  startAfresh(): void;
  /** Goes to a page, by its hash. */
  go(hash: string): void;
}

export const PortalContext = createContext<Portal | null>(null);

export function usePortal(): Portal {
  const portal = useContext(PortalContext);
  if (!portal) throw new Error('A page of the practice portal stands outside of it');
  return portal;
}
