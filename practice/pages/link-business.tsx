import type { LinkingStep } from '../router.ts';
import { LinkingAddress } from './linking/address.tsx';
import { LinkingEmail } from './linking/email.tsx';
import { Linked } from './linking/linked.tsx';
import { LinkingSelect } from './linking/select.tsx';
import { LinkingStart } from './linking/start.tsx';

const pages = {
  start: LinkingStart,
  address: LinkingAddress,
  select: LinkingSelect,
  email: LinkingEmail,
  linked: Linked,
} as const satisfies Record<LinkingStep, unknown>;

/** Linking a business, page by page. */
export function LinkBusiness({ step }: { step: LinkingStep }) {
  const Step = pages[step];
  return <Step />;
}
