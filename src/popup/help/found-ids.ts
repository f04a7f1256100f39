import type { Found } from '../../help/find-answers.ts';
import { findProgram, type Program } from '../../software/find-programs.ts';

const ofPrograms = 'software-';

/** The id that an answer is linked by. */
export function idOf(found: Found): string {
  return found.kind === 'answer' ? found.answer.id : ofPrograms + found.program.id;
}

/** The program that an id is about; null where it is about none. */
export function programOf(id: string): Program | null {
  return id.startsWith(ofPrograms) ? findProgram(id.slice(ofPrograms.length)) : null;
}
