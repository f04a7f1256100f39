import { type Role, roles, type SoftwarePlace, softwarePlaces } from '../../journey/need/answers.ts';
import { type MessageKey, sentence } from '../../values/sentence.ts';
import type { Choice } from '../parts/radio-group.tsx';

/** Which computer it is, is asked where the file has to go there; here it makes no difference. */
const placeWords: Readonly<
  Record<Exclude<SoftwarePlace, 'another-computer'>, readonly [MessageKey, MessageKey?]>
> = {
  'this-computer': ['question_place_this_computer', 'question_place_this_computer_hint'],
  cloud: ['question_place_cloud', 'question_place_cloud_hint'],
  unknown: ['question_unknown'],
};

const roleWords: Readonly<Record<Role, readonly [MessageKey, MessageKey?]>> = {
  'principal-authority': ['question_role_principal_authority', 'question_role_principal_authority_hint'],
  'credential-administrator': [
    'question_role_credential_administrator',
    'question_role_credential_administrator_hint',
  ],
  'authorisation-administrator': [
    'question_role_authorisation_administrator',
    'question_role_authorisation_administrator_hint',
  ],
  'employee-or-agent': ['question_role_employee_or_agent', 'question_role_employee_or_agent_hint'],
  unknown: ['question_unknown'],
};

export const placeChoices = softwarePlaces
  .filter((id) => id !== 'another-computer')
  .map((id) => choice(id, placeWords[id]));
export const roleChoices = roles.map((id) => choice(id, roleWords[id]));

function choice<Id extends string>(id: Id, [label, hint]: readonly [MessageKey, MessageKey?]): Choice<Id> {
  return { id, label: sentence(label), hint: hint && sentence(hint) };
}
