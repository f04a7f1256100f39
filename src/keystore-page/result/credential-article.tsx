import type { CheckedCredential } from '../../keystore/checked-credential.ts';
import { weighs } from '../../keystore/findings.ts';
import type { NoteId } from '../../keystore/notes.ts';
import { quotedText } from '../../keystore/shown-text.ts';
import { FileText } from '../../own-pages/file-text.tsx';
import { say } from '../../platform/words/say.ts';
import { foundInKeystore } from '../../register/import/preview-keystores.ts';
import { sentence } from '../../values/sentence.ts';
import { RememberSection } from '../remember-section.tsx';
import { type Save, SaveSection } from '../save-section.tsx';
import { CredentialFacts, SupportFacts } from './credential-facts.tsx';
import { FindingList } from './finding-list.tsx';
import { NoteList } from './note-list.tsx';

/** What only somebody who helps can do something with. */
const forSupport: readonly NoteId[] = ['ten-hours-early', 'chain-consistent', 'chain-reversed'];

interface Props {
  readonly credential: CheckedCredential;
  readonly passwordTried: boolean;
  /** Where it stands in a keystore file, so that it can be remembered and saved in another format. */
  readonly ofKeystore?: {
    /** Its place in the file. */
    readonly at: number;
    readonly fileName: string;
    readonly save: Save;
  };
}

/** One credential of the file: what is wrong with it first, its facts after that. */
export function CredentialArticle({ credential, passwordTried, ofKeystore }: Props) {
  const { id, displayName, findings, issuer, notes, verdict } = credential;
  const found = verdict === 'bad' || !ofKeystore ? null : foundInKeystore(credential, ofKeystore.fileName);
  return (
    <article class="panel credential" data-credential={id ?? ''} data-verdict={verdict}>
      <header class="credential-head">
        <h3>
          {displayName?.trim() ? <FileText text={displayName} /> : say(sentence('keystore_page_unnamed'))}
        </h3>
        <p class={`verdict ${verdict}`}>{say(sentence(`keystore_page_verdict_${verdict}`))}</p>
      </header>
      {!findings.some(weighs) && <p>{say(sentence('keystore_page_nothing_found'))}</p>}
      {findings.length > 0 && <FindingList findings={findings} />}
      {!passwordTried && <p class="hint">{say(sentence('keystore_page_password_not_tried'))}</p>}
      <CredentialFacts credential={credential} />
      <NoteList notes={notes.filter(({ id }) => !forSupport.includes(id))} />
      <details class="support">
        <summary>{say(sentence('keystore_page_details'))}</summary>
        <SupportFacts credential={credential} />
        <NoteList notes={notes.filter(({ id }) => forSupport.includes(id))} />
        {issuer !== null && (
          <p class="hint">{say(sentence('keystore_page_issued_by', quotedText(issuer)))}</p>
        )}
      </details>
      {found && <RememberSection found={found} />}
      {ofKeystore && <SaveSection credentialAt={ofKeystore.at} save={ofKeystore.save} />}
    </article>
  );
}
