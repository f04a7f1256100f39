import { shownText } from '../../src/keystore/shown-text.ts';

/**
 * The program's own sentences. They stand here and not in the locale file: that one goes into the extension, where nobody says them.
 */
export const text = {
  usage: `Usage: npm run check-keystore -- FILE… [--password-stdin] [--json]

Reads machine credential keystore files (keystore.xml, keystore-new.xml), on this computer only,
and tells what is in them and what is wrong with them.

  --password-stdin   also try the keystore password; it is read from the standard input
  --json             give the answer as one JSON document, for other programs
  --help             show this and do nothing else
  --                 what follows is a file, even if its name begins with a dash

Exit code: 0 every credential is good, 1 a credential needs a look or has a problem,
2 a file is not a keystore or could not be read, or the command was not understood.

More, and how to give the password safely: docs/check-keystore.md`,
  noFile: 'No file was named. Name one or more keystore files.',
  unknownOption: (name: string) => `There is no option ${shownText(name)}.`,
  passwordNotHere:
    'A password on the command line can be seen by others on this computer, so it is not taken from there. ' +
    'Change it to --password-stdin, and type the password when asked.',
  takenByNpm: (option: string) =>
    `npm kept ${option} for itself and did not pass it on. Write -- before our options; in PowerShell ` +
    'write node scripts/check-keystore.mjs instead of npm run check-keystore --.',
  typePassword: 'Type the keystore password and press Enter. It does not show as you type:',
  noPassword:
    'No password came on the standard input, so nothing was checked. Run it again and give the password.',
  passwordTooLong:
    'What came on the standard input is too long for a password, so nothing was checked. Check that you sent the right thing.',
  notWritten: (code: string) =>
    `The answer could not be written in full (${code}). Check that the disk is not full, then try again.`,
  passwordNotTried: 'The password was not tried. To try it too, run this again with --password-stdin.',
  missing: {
    means: 'There is no file of this name here.',
    todo: 'Check the name and the folder. A name with spaces in it needs quotes around it.',
  },
  folder: {
    means: 'This is a folder, not a file.',
    todo: 'Name the keystore file in it. It is often called keystore-new.xml or keystore.xml.',
  },
  notAllowed: {
    means: 'You are not allowed to read this file on this computer.',
    todo: 'Sign in as the person whose file it is, or ask whoever looks after this computer.',
  },
  unreadable: (code: string) => ({
    means: `This file could not be read (${code}).`,
    todo: 'Check that the disk or network drive is there and that no other program holds the file. Then try again.',
  }),
  heading: (at: number, of: number, verdict: string) =>
    of === 1 ? verdict : `Credential ${at} of ${of}: ${verdict}`,
  daysLeft: (days: number) => {
    if (days === 0) return 'today';
    const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
    return days > 0 ? `${count} left` : `ended ${count} ago`;
  },
} as const;
