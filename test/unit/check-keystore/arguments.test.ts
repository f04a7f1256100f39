import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../scripts/check-keystore/arguments.ts';
import { findTakenByNpm } from '../../../scripts/check-keystore/npm.ts';
import { text } from '../../../scripts/check-keystore/text.ts';

describe('the command line', () => {
  test('files and options stand in any order', () => {
    expect(readArguments(['a.xml', '--json', 'b c.xml', '--password-stdin'])).toEqual({
      kind: 'check',
      wishes: { files: ['a.xml', 'b c.xml'], json: true, passwordFromStdin: true },
    });
  });

  test('what follows two dashes is a file', () => {
    expect(readArguments(['a.xml', '--', '--json', '-b.xml'])).toEqual({
      kind: 'check',
      wishes: { files: ['a.xml', '--json', '-b.xml'], json: false, passwordFromStdin: false },
    });
  });

  test.each([['--help'], ['-h']])('%s is help, with files too', (option) => {
    expect(readArguments(['a.xml', option])).toEqual({ kind: 'help' });
  });

  test('no file is wrong', () => {
    expect(readArguments(['--json'])).toEqual({ kind: 'wrong', why: text.noFile });
  });

  test.each([['--jason'], ['-x'], ['-']])('%s is no option', (option) => {
    expect(readArguments(['a.xml', option])).toEqual({ kind: 'wrong', why: text.unknownOption(option) });
  });

  test.each([
    ['--password=Secret-1234'],
    ['--password'],
    ['-pSecret-1234'],
    ['--PASS=Secret-1234'],
    ['--pwd'],
  ])('a password is not taken from %s', (option) => {
    expect(readArguments(['a.xml', option])).toEqual({ kind: 'wrong', why: text.passwordNotHere });
  });

  test.each([['--secret=Secret-1234'], ['-sSecret-1234'], ['--json=Secret-1234'], ['--x=\nSecret-1234']])(
    'what may be a password in %j is not repeated',
    (option) => {
      const answer = readArguments(['a.xml', option]);
      expect(answer.kind).toBe('wrong');
      expect(JSON.stringify(answer)).not.toContain('Secret');
    },
  );

  test('an unknown option cannot steer the terminal', () => {
    const answer = readArguments(['--\u001b[2J']);
    expect(answer).toEqual({ kind: 'wrong', why: 'There is no option --[U+001B][2J.' });
  });
});

describe('options that npm kept for itself', () => {
  const ours = { npm_lifecycle_event: 'check-keystore' };

  test.each([
    ['npm_config_password_stdin', text.takenByNpm('--password-stdin')],
    ['npm_config_json', text.takenByNpm('--json')],
    ['npm_config_password', text.passwordNotHere],
  ])('%s is told', (name, why) => {
    expect(findTakenByNpm({ ...ours, [name]: 'true' })).toBe(why);
  });

  test('nothing is told where npm kept nothing, or ran something else', () => {
    expect(findTakenByNpm(ours)).toBeNull();
    expect(findTakenByNpm({ npm_lifecycle_event: 'test', npm_config_json: 'true' })).toBeNull();
  });
});
