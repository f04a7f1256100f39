import type { JourneyId } from '../journey/ids.ts';
import type { MessageKey } from '../values/sentence.ts';
import type { AnswerId } from './ids.ts';
import type { HelpSourceKey } from './sources.ts';

/** How sure an answer is. What is not certain is said to the person, not hidden. */
export const certainties = [
  /** A page of the government or of the vendor says so. */
  'documented',
  /** It follows from what such pages say, or they say it only in part. */
  'likely',
  /** Nobody has written it down. */
  'unknown',
] as const;

export type Certainty = (typeof certainties)[number];

/** Where an answer may lead: pages and screens of ours, the portal, and the ATO's Access Manager, on which the guide does not work. */
export const helpPages = ['keystore', 'where', 'need', 'software', 'portal', 'access-manager'] as const;

export type HelpPage = (typeof helpPages)[number];

/** What the one filled button begins. */
export type Begins = { readonly journey: JourneyId } | { readonly page: HelpPage };

/** The languages that people type in, by the folders of their locale files. */
export const languages = ['en', 'zh_CN', 'zh_TW', 'vi', 'ar', 'pa', 'hi', 'el', 'it', 'ko', 'es'] as const;

export type Language = (typeof languages)[number];

/**
 * Words that an answer is found by. It is found when each word of one of its phrases was typed, in any order and amid others. `a|b` is one
 * word or the other; `a_b` are two beside each other. In Chinese a word is found anywhere in what was typed.
 */
export type Phrases = Readonly<Partial<Record<Language, readonly string[]>>>;

/** One situation, or one family of error codes: what it means, what to do now, and how we know. */
export interface Answer {
  readonly id: AnswerId;
  /** As a person would say it. Without it the codes are the title. */
  readonly title?: MessageKey;
  /** As their programs write them. One of figures alone counts only amid the words of `codesAmid`, or with next to nothing else. */
  readonly codes?: readonly [string, ...string[]];
  readonly codesAmid?: readonly [string, ...string[]];
  readonly foundBy?: Phrases;
  readonly means: readonly [MessageKey, ...MessageKey[]];
  readonly todo?: readonly MessageKey[];
  /** Without it the message is what the person begins with. */
  readonly begins?: Begins;
  /** For whoever has to act where the person cannot: copied, and sent by the person. */
  readonly message?: MessageKey;
  readonly seeAlso?: readonly AnswerId[];
  readonly certainty: Certainty;
  readonly sources: readonly [HelpSourceKey, ...HelpSourceKey[]];
}
