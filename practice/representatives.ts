import { type Business, otherRepresentatives as others, person, type Representative } from './demo-data.ts';
import { mayCreate, shownAccess } from './permission.ts';
import type { Scenario } from './scenario.ts';
import type { Session } from './session.ts';

/** R25rn: renewable from 40 days before the end. */
const renewableWithin = 40;

/** The people of a business, oneself first. The association's only other person is somebody with no end. */
function atFirst(business: Business, permission: Scenario['permission']): readonly Representative[] {
  const own: Representative = {
    number: 1,
    name: person.name,
    type: shownAccess(permission, business),
    status: 'Active',
    endsIn: business.access === 'Principal authority' ? null : 33,
    isAdministrator: mayCreate(permission, business),
    isOwn: true,
  };
  if (business.linkedAt !== null) return [own];
  return business.access === 'Principal authority' ? [own, ...others] : [own, ...others.slice(0, 1)];
}

export function representativesOf(
  session: Session,
  business: Business,
  { permission }: Pick<Scenario, 'permission'>,
): readonly Representative[] {
  return session.representatives?.[business.abn] ?? atFirst(business, permission);
}

export function isRenewable({ endsIn }: Representative): boolean {
  return endsIn !== null && endsIn <= renewableWithin;
}

/** The session with these people for the business. */
export function withRepresentatives(
  session: Session,
  { abn }: Business,
  people: readonly Representative[],
): Session {
  return { ...session, representatives: { ...session.representatives, [abn]: people } };
}
