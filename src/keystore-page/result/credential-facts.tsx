import type { ComponentChildren } from 'preact';
import type { CheckedCredential } from '../../keystore/checked-credential.ts';
import { FileText } from '../../own-pages/file-text.tsx';
import { say, sayDate } from '../../platform/words/say.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { type MessageKey, sentence } from '../../values/sentence.ts';

interface Props {
  readonly credential: CheckedCredential;
}

/** The facts of one credential that a person knows it by. Those that the file does not hold say so. */
export function CredentialFacts({ credential }: Props) {
  return (
    <dl class="facts">
      <Fact label="keystore_fact_display_name">{textOf(credential.displayName)}</Fact>
      <Fact label="keystore_fact_abn">{abnOf(credential.abn)}</Fact>
      <Fact label="keystore_fact_legal_name">{textOf(credential.legalName)}</Fact>
      <Fact label="keystore_fact_valid_from">{dateOf(credential.validFrom)}</Fact>
      <Fact label="keystore_fact_valid_to">{dateOf(credential.validTo)}</Fact>
    </dl>
  );
}

/** The facts by which a support desk knows it. */
export function SupportFacts({ credential }: Props) {
  return (
    <dl class="facts">
      <Fact label="keystore_fact_serial_number">{numberOf(credential.serialNumber)}</Fact>
      <Fact label="keystore_fact_credential_id">{textOf(credential.id)}</Fact>
      <Fact label="keystore_fact_sha1_fingerprint">{numberOf(credential.sha1Fingerprint)}</Fact>
    </dl>
  );
}

function Fact({ label, children }: { readonly label: MessageKey; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{say(sentence(label))}</dt>
      <dd>{children}</dd>
    </>
  );
}

function textOf(text: string | null) {
  return text?.trim() ? (
    <FileText text={text} />
  ) : (
    <span class="hint">{say(sentence('keystore_page_not_in_file'))}</span>
  );
}

/** A number that is long enough to fill a line. */
function numberOf(digits: string | null) {
  return <span class="long-number">{textOf(digits)}</span>;
}

/** In groups as people write it. The gaps are drawn, not written: what is copied is the number itself. */
function abnOf(abn: string | null) {
  const groups = /^(\d{2})(\d{3})(\d{3})(\d{3})$/.exec(abn ?? '');
  if (!groups) return textOf(abn);
  return (
    <span class="digits">
      {groups.slice(1).map((group, at) => (
        <span key={at}>{group}</span>
      ))}
    </span>
  );
}

function dateOf(date: CalendarDate | null) {
  return date ? (
    <time dateTime={date}>{sayDate(date)}</time>
  ) : (
    <span class="hint">{say(sentence('keystore_page_not_readable'))}</span>
  );
}
