import type { RegisterToBackground } from '../platform/messages/register-messages.ts';
import { announce } from './announce.ts';
import { when } from './clock.ts';
import { beginRenewalOf, changedRegister } from './register-changes.ts';
import { changeState, currentState } from './state.ts';
import type { State } from './state-type.ts';

/** Does what the person wants of the register. */
export async function handleFromRegister(message: RegisterToBackground): Promise<State> {
  switch (message.kind) {
    case 'register-asked':
      return currentState();
    case 'renewal-begun':
      return announce(() =>
        changeState((state) => beginRenewalOf(state, message.id, crypto.randomUUID(), when())),
      );
    default:
      return announce(() => changeState((state) => changedRegister(state, message, when())));
  }
}
