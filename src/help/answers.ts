import type { Answer } from './answer.ts';
import { auskeyEraCodes } from './codes/auskey-era-codes.ts';
import { cmnAtoAuth001 } from './codes/cmn-ato-auth-001.ts';
import { cmnAtoAuth004 } from './codes/cmn-ato-auth-004.ts';
import { cmnAtoAuth006 } from './codes/cmn-ato-auth-006.ts';
import { cmnAtoAuth007 } from './codes/cmn-ato-auth-007.ts';
import { fileUnreadable } from './codes/file-unreadable.ts';
import { sbrGenAuth006 } from './codes/sbr-gen-auth-006.ts';
import { sbrGenAuth008 } from './codes/sbr-gen-auth-008.ts';
import { senderCredentialExpired } from './codes/sender-credential-expired.ts';
import { softwareAsksToken } from './codes/software-asks-token.ts';
import { usiAbnMismatch } from './codes/usi-abn-mismatch.ts';
import { alreadyAuthorised } from './situations/already-authorised.ts';
import { atoDetailsOutdated } from './situations/ato-details-outdated.ts';
import { authorisationEnds } from './situations/authorisation-ends.ts';
import { businessCancelled } from './situations/business-cancelled.ts';
import { businessNotListed } from './situations/business-not-listed.ts';
import { certificateRevoked } from './situations/certificate-revoked.ts';
import { changeSoftware } from './situations/change-software.ts';
import { codeByMail } from './situations/code-by-mail.ts';
import { expired } from './situations/expired.ts';
import { forgottenPassword } from './situations/forgotten-password.ts';
import { identityTooWeak } from './situations/identity-too-weak.ts';
import { lostFile } from './situations/lost-file.ts';
import { lostOrStolen } from './situations/lost-or-stolen.ts';
import { makeAdministrator } from './situations/make-administrator.ts';
import { mayNotCreate } from './situations/may-not-create.ts';
import { movedFile } from './situations/moved-file.ts';
import { neverHadOne } from './situations/never-had-one.ts';
import { newAbn } from './situations/new-abn.ts';
import { newComputer } from './situations/new-computer.ts';
import { newName } from './situations/new-name.ts';
import { noBusinessFound } from './situations/no-business-found.ts';
import { nothingDownloaded } from './situations/nothing-downloaded.ts';
import { openedInWord } from './situations/opened-in-word.ts';
import { otherBrowser } from './situations/other-browser.ts';
import { outage } from './situations/outage.ts';
import { passwordRefused } from './situations/password-refused.ts';
import { personLeft } from './situations/person-left.ts';
import { prodaDevice } from './situations/proda-device.ts';
import { renewedStillRefused } from './situations/renewed-still-refused.ts';
import { secondProgram } from './situations/second-program.ts';
import { serverOrSeveralUsers } from './situations/server-or-several-users.ts';
import { softwareId } from './situations/software-id.ts';
import { softwarePassword } from './situations/software-password.ts';
import { softwareRequired } from './situations/software-required.ts';
import { stillSaysExpired } from './situations/still-says-expired.ts';
import { usiNotification } from './situations/usi-notification.ts';

/** The table of contents of “What happened?”: first what people say, then what programs say. */
export const answers: readonly Answer[] = [
  expired,
  neverHadOne,
  forgottenPassword,
  lostFile,
  movedFile,
  newComputer,
  serverOrSeveralUsers,
  secondProgram,
  changeSoftware,
  lostOrStolen,
  personLeft,
  mayNotCreate,
  makeAdministrator,
  codeByMail,
  authorisationEnds,
  certificateRevoked,
  softwareId,
  usiNotification,
  prodaDevice,
  outage,
  renewedStillRefused,
  newAbn,
  newName,
  softwareRequired,
  otherBrowser,
  noBusinessFound,
  businessNotListed,
  identityTooWeak,
  businessCancelled,
  alreadyAuthorised,
  atoDetailsOutdated,
  nothingDownloaded,
  passwordRefused,
  softwarePassword,
  stillSaysExpired,
  openedInWord,
  sbrGenAuth006,
  sbrGenAuth008,
  cmnAtoAuth001,
  cmnAtoAuth004,
  cmnAtoAuth006,
  cmnAtoAuth007,
  senderCredentialExpired,
  softwareAsksToken,
  auskeyEraCodes,
  usiAbnMismatch,
  fileUnreadable,
];

const byId: ReadonlyMap<string, Answer> = new Map(answers.map((answer) => [answer.id, answer]));

/** The answer with this id; null where there is none, as in a link of another version of the guide. */
export function answerOf(id: string): Answer | null {
  return byId.get(id) ?? null;
}
