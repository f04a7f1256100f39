import type * as v from 'valibot';
import { extension } from '../platform/extension.ts';
import { answerMilliseconds, inTime } from '../platform/in-time.ts';
import { type PagesToBackground, parseMessage } from '../platform/messages/messages.ts';
import type { RegisterToBackground } from '../platform/messages/register-messages.ts';

export type Question = PagesToBackground | RegisterToBackground;

/** Asks the background something. Null when it cannot be reached, says what is no answer, or says nothing in the time in which a person waits. */
export function ask<Answer>(schema: v.GenericSchema<Answer>, question: Question): Promise<Answer | null> {
  return askAndTake(schema, question, () => undefined);
}

/** The same, for somebody who takes the answer also when it comes too late for those who wait. */
export function askAndTake<Answer>(
  schema: v.GenericSchema<Answer>,
  question: Question,
  take: (answer: Answer | null) => void,
): Promise<Answer | null> {
  const taken = (message: unknown): Answer | null => {
    const answer = parseMessage(schema, message);
    take(answer);
    return answer;
  };
  const answering = extension.runtime.sendMessage(question).then(taken, () => taken(undefined));
  return inTime(answering, answerMilliseconds, null);
}
