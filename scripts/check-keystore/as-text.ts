import { styleText } from 'node:util';
import type { CheckedCredential } from '../../src/keystore/checked-credential.ts';
import { severityInWords, weighs } from '../../src/keystore/findings.ts';
import type { Note } from '../../src/keystore/notes.ts';
import { quotedText, shownText } from '../../src/keystore/shown-text.ts';
import {
  type CalendarDate,
  dayInAustralia,
  daysBetween,
  writtenDate,
} from '../../src/values/calendar-date.ts';
import { counted, type MessageKey, type Sentence, sentence } from '../../src/values/sentence.ts';
import type { Answer } from './answer.ts';
import { text } from './text.ts';
import { say } from './words.ts';

export interface Look {
  readonly now: Date;
  readonly colour: boolean;
}

const colours = { good: 'green', warning: 'yellow', bad: 'red' } as const;

/** The answer as lines for a person to read. Nothing out of a file can steer the terminal: all of it goes through `shownText`. */
export function asText(answer: Answer, look: Look): string {
  return `${[fileName(answer, look), ...linesOf(answer, look)].join('\n')}\n\n`;
}

function fileName({ file }: Answer, { colour }: Look): string {
  const name = shownText(file, 1000);
  return colour ? styleText('bold', name, { validateStream: false }) : name;
}

function linesOf(answer: Answer, look: Look): string[] {
  if (answer.result === 'unreadable') return problem(answer.means, answer.todo, look);
  const { report } = answer;
  if (report.kind === 'refused') return problem(say(report.means), say(report.todo), look);
  if (report.kind === 'other-file') {
    const { means, more, todo, contents } = report;
    return [
      ...problem([means, ...more].map(say).join(' '), say(todo), look),
      ...contents.flatMap((one) => indent([verdictOf(one, 1, 1, look), ...indent(describe(one, look))])),
    ];
  }
  const all = report.credentials;
  const count = all.length > 1 ? [`  ${say(counted('keystore_page_credentials_in_file', all.length))}`] : [];
  const blocks = all.map((credential, index) => {
    const heading = verdictOf(credential, index + 1, all.length, look);
    const lines = [heading, ...indent(describe(credential, look))];
    return indent(lines).join('\n');
  });
  const notes = indent(report.notes.flatMap(noteLines));
  return [...count, blocks.join('\n\n'), ...(notes.length > 0 ? ['', ...notes] : [])];
}

function verdictOf({ verdict }: CheckedCredential, at: number, of: number, look: Look): string {
  return paint(text.heading(at, of, say(sentence(`keystore_page_verdict_${verdict}`))), verdict, look);
}

function problem(means: string, todo: string, look: Look): string[] {
  return indent([paint(means, 'bad', look), ...whatToDo(todo)]);
}

function describe(credential: CheckedCredential, look: Look): string[] {
  const { findings, issuer, notes } = credential;
  return [
    ...factsOf(credential, look),
    ...(issuer === null ? [] : [say(sentence('keystore_page_issued_by', quotedText(issuer)))]),
    ...(findings.some(weighs) ? [] : [say(sentence('keystore_page_nothing_found'))]),
    ...findings.flatMap(({ id, severity, means, todo }) =>
      remark(`${say(severityInWords(severity))} (${id})`, means, todo),
    ),
    ...notes.flatMap(noteLines),
  ];
}

function factsOf(credential: CheckedCredential, { now }: Look): string[] {
  const { validTo } = credential;
  const left = validTo && ` (${text.daysLeft(daysBetween(dayInAustralia(now), validTo))})`;
  return [
    fact('keystore_fact_display_name', textOf(credential.displayName)),
    fact('keystore_fact_legal_name', textOf(credential.legalName)),
    fact('keystore_fact_abn', abnOf(credential.abn)),
    fact('keystore_fact_valid_from', dateOf(credential.validFrom)),
    fact('keystore_fact_valid_to', dateOf(validTo) + (left ?? '')),
    fact('keystore_fact_serial_number', textOf(credential.serialNumber)),
    fact('keystore_fact_credential_id', textOf(credential.id)),
    fact('keystore_fact_sha1_fingerprint', textOf(credential.sha1Fingerprint)),
  ];
}

function fact(label: MessageKey, value: string): string {
  return `${say(sentence(label))}: ${value}`;
}

function textOf(value: string | null): string {
  return value?.trim() ? shownText(value, 400) : say(sentence('keystore_page_not_in_file'));
}

/** In groups, as people write it. */
function abnOf(abn: string | null): string {
  return textOf(abn?.replace(/^(\d{2})(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4') ?? null);
}

function dateOf(date: CalendarDate | null): string {
  return date ? writtenDate(date) : say(sentence('keystore_page_not_readable'));
}

function noteLines({ id, means, todo }: Note): string[] {
  return remark(`${say(sentence('keystore_page_notes_heading'))} (${id})`, means, todo);
}

function remark(name: string, means: Sentence, todo: Sentence | null): string[] {
  return [`${name}: ${say(means)}`, ...(todo ? whatToDo(say(todo)) : [])];
}

function whatToDo(todo: string): string[] {
  return indent([`${say(sentence('keystore_page_todo_label'))} ${todo}`]);
}

function paint(words: string, severity: keyof typeof colours, { colour }: Look): string {
  return colour ? styleText(colours[severity], words, { validateStream: false }) : words;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
