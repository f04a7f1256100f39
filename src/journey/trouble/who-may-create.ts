import { type Sentence, sentence } from '../../values/sentence.ts';
import type { Role } from '../need/answers.ts';
import type { JourneySourceKey } from './sources.ts';

export interface WhoMayCreate {
  /** Whether the person may create the credential, has to ask somebody, or cannot tell. */
  readonly may: 'you' | 'ask' | 'unknown';
  readonly says: readonly Sentence[];
}

/**
 * Who may create a machine credential: the principal authority and machine credential administrators (R25w), who are made so by the principal
 * authority or an authorisation administrator in the authorisation (R25a). Everybody else does not even see the tab (NAM1). Read 2026-11-23.
 */
export const whoMayCreateSources: readonly JourneySourceKey[] = ['R25w', 'R25a', 'NAM1'];

const whoByRole: Readonly<Record<Role, WhoMayCreate>> = {
  'principal-authority': { may: 'you', says: [sentence('need_who_principal_authority')] },
  'credential-administrator': { may: 'you', says: [sentence('need_who_credential_administrator')] },
  'authorisation-administrator': {
    may: 'ask',
    says: [sentence('need_who_authorisation_administrator'), sentence('need_who_make_administrator')],
  },
  'employee-or-agent': {
    may: 'ask',
    says: [sentence('need_who_employee_or_agent'), sentence('need_who_make_administrator')],
  },
  unknown: { may: 'unknown', says: [sentence('need_who_unknown'), sentence('need_who_find_out')] },
};

export function whoMayCreate(role: Role | null): WhoMayCreate {
  return role === null ? { may: 'unknown', says: [] } : whoByRole[role];
}
