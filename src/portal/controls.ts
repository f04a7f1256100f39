import type { CalendarDate } from '../values/calendar-date.ts';
import { type ControlId, entityForms, type PageId, type TabOfEntity } from './ids.ts';
import type { SourceKey } from './sources.ts';

/** What to look for: a control, and for one that stands in every row of a list, the name that its row shows. */
export interface Target {
  readonly control: ControlId;
  /** A business's name (`entity-link`) or a display name (`edit-credential`, `revoke-credential`), exactly as written. */
  readonly row?: string;
  /** Tells two credentials of the same display name apart: the row also shows this "valid to". */
  readonly validTo?: CalendarDate;
  /** Tells two businesses of the same name apart, and one of a name written otherwise: 11 digits, as the row shows it. */
  readonly abn?: string;
}

/** What a control is to a person: something to press, to type in, to tick, or a part of the page to look at. */
export type Kind = 'press' | 'password' | 'text' | 'tick' | 'list' | 'value';

/** A wording, and where it was read. Case, plural "s", spaces, arrows and trailing punctuation do not count. */
export interface RecordedName {
  readonly text: string;
  readonly source: SourceKey;
}

export interface Control {
  readonly kind: Kind;
  /** The pages on which it stands. Nowhere else is it looked for. */
  readonly pages: readonly PageId[];
  readonly names: readonly RecordedName[];
  /** It may be a link inside a sentence; any other control inside a sentence is help text. */
  readonly inSentence?: true;
  /** A link that saves a file of this name may be it. */
  readonly saves?: RegExp;
  /** It may lead to another site or a file; any other link that does is not the portal's own control. */
  readonly leadsAway?: true;
  /** All its names lead to the same place: where two are shown, the one that comes first here is meant. */
  readonly firstNameWins?: true;
  /** Where several bear its name, each belongs to a row of this list: then the list is shown, and the person chooses. */
  readonly oneOf?: ControlId;
  /** Where it is not on the page because another tab is open, this one leads to it. */
  readonly behind?: ControlId;
  /** It is the tab of an entity's toolbar that opens this. */
  readonly opens?: TabOfEntity;
  /** What it is called is not on record: its row is pointed at, until the person shows it. */
  readonly isUnnamed?: true;
  /** One stands in every row of this list. */
  readonly rowOf?: 'entities' | 'credentials';
}

const named = (source: SourceKey, ...texts: string[]): RecordedName[] =>
  texts.map((text) => ({ text, source }));

const entityPages: readonly PageId[] = [
  'entity',
  'credential-list',
  'credential-details',
  'create-credential',
];

export const controls: Readonly<Record<ControlId, Control>> = {
  'sign-in': {
    kind: 'press',
    pages: ['sign-in', 'session-ended'],
    // From the most telling to the plainest: CSNSW shows "Continue with Digital ID" in the page and "Login" in its corner.
    names: [
      ...named('R25id', 'Continue with Digital ID'),
      ...named('MYID', 'Continue with Digital Identity'),
      ...named('SEED', 'Login with MyGovID'),
      ...named('RG-20', 'myGovID login', 'myGovID'),
      ...named('inferred', 'Login with myID', 'Continue with myID', 'Continue with myGovID'),
      ...named('inferred', 'Log in with myID', 'Log in with myGovID', 'Log in with Digital ID'),
      ...named('inferred', 'Login with Digital ID', 'Sign in with Digital ID'),
      ...named(
        'inferred',
        'Sign in with myID',
        'Log in with your Digital ID',
        'Sign in with your Digital ID',
      ),
      ...named('inferred', 'Log in with Digital Identity', 'Login with Digital Identity'),
      ...named('inferred', 'Log in again', 'Login again', 'Sign in again', 'Log back in', 'Sign back in'),
      ...named('inferred', 'Log in to RAM', 'Login to RAM', 'Sign in to RAM'),
      ...named('CSNSW', 'Login'),
      ...named('inferred', 'Log in', 'Sign in'),
    ],
    leadsAway: true,
    firstNameWins: true,
  },
  'identity-provider': {
    kind: 'press',
    pages: ['identity-provider'],
    names: [...named('R25id', 'myID'), ...named('MYID', 'myGovID')],
    leadsAway: true,
  },
  'give-consent': {
    kind: 'press',
    pages: ['consent'],
    names: [...named('CSNSW', 'Consent'), ...named('inferred', 'Give consent', 'I consent')],
  },
  'manage-authorisations-link': {
    kind: 'press',
    pages: ['home'],
    names: [
      ...named('R25c', 'View or manage authorisations, machine credentials and cloud software notifications'),
      ...named('ATO-AA', 'Manage authorisations'),
    ],
  },
  'link-business': {
    kind: 'press',
    pages: ['home', 'entity-list'],
    names: [
      ...named('RPA', 'Link my business'),
      ...named('inferred', 'Link a business', 'Link your business', 'Link business', 'Link another business'),
    ],
  },
  // Never "Next": under a list of businesses that turns its pages.
  continue: {
    kind: 'press',
    pages: ['link-start', 'link-address', 'link-businesses', 'link-email', 'agency-access'],
    names: named('RPA', 'Continue'),
  },
  // RPA: "add your postal or residential address". What is pointed at is the first field that is empty, then "Continue".
  'link-address': { kind: 'list', pages: ['link-address'], names: [] },
  'linkable-businesses': { kind: 'list', pages: ['link-businesses'], names: [] },
  'entity-list': { kind: 'list', pages: ['entity-list'], names: [] },
  'entity-link': {
    kind: 'press',
    pages: ['entity-list'],
    // The name itself is the link (SEED); where it is not, the row's "View" (RBL).
    names: named('RBL', 'View'),
    rowOf: 'entities',
  },
  'manage-credentials-tab': {
    kind: 'press',
    pages: [...entityPages, ...entityForms],
    names: named('R25c', 'Manage credentials'),
    opens: 'credentials',
  },
  'credential-list': { kind: 'list', pages: ['credential-list'], names: [] },
  'edit-credential': {
    kind: 'press',
    pages: ['credential-list'],
    names: named('SEED', 'Edit'),
    rowOf: 'credentials',
  },
  'valid-to': {
    kind: 'value',
    pages: ['credential-details'],
    names: [
      ...named('SEED', 'Valid to'),
      ...named('inferred', 'Valid until', 'Valid till', 'Valid to date', 'Expiry date', 'Expiry', 'Expires'),
      ...named('inferred', 'Expires on', 'Expiration date', 'Date of expiry', 'Expiry date and time'),
      ...named('inferred', 'End date', 'Valid through', 'Credential expiry date', 'Credential expires'),
    ],
  },
  back: {
    kind: 'press',
    pages: ['credential-details', 'create-credential'],
    names: [
      ...named('SEED', 'Back'),
      ...named('inferred', 'Back to list', 'Back to credentials', 'Back to machine credentials'),
      ...named(
        'inferred',
        'Back to manage credentials',
        'Go back',
        'Return to list',
        'Return to credentials',
      ),
    ],
  },
  'create-credential': {
    kind: 'press',
    pages: ['credential-list'],
    names: [
      ...named('R25c', 'Create machine credential'),
      ...named('SEED', 'Create Machine Credentials'),
      ...named('inferred', 'Create a machine credential', 'Create new machine credential'),
    ],
  },
  'software-downloads': {
    kind: 'press',
    pages: ['credential-list'],
    names: [
      ...named('SEED', 'Machine Credential Downloads'),
      ...named('PP2', 'Machine Credentials download'),
      ...named('inferred', 'Go to Machine Credential Downloads', 'Machine Credential Downloads page'),
    ],
    inSentence: true,
    leadsAway: true,
  },
  'keystore-password': {
    kind: 'password',
    pages: ['create-credential'],
    names: named('R25c', 'Keystore password'),
  },
  'display-name': {
    kind: 'text',
    pages: ['create-credential'],
    names: [
      ...named('RG-24', 'Credential name'),
      ...named('SEED', 'Display name'),
      ...named('inferred', 'Machine credential name', 'Credential display name', 'Name of credential'),
      ...named(
        'inferred',
        'Enter a credential name',
        'Enter a display name',
        'Name of the machine credential',
      ),
    ],
  },
  'accept-terms': {
    kind: 'tick',
    pages: ['create-credential'],
    // The sentence on the page is not recorded: R25c paraphrases it, SEED names the statement. `find-field.ts` looks for the two words that both have.
    names: [
      ...named('R25c', 'I understand and accept the machine credential details'),
      ...named('SEED', 'machine credential legal statement'),
    ],
  },
  download: {
    kind: 'press',
    pages: ['create-credential'],
    names: [
      ...named('R25c', 'Download'),
      ...named('inferred', 'Download machine credential', 'Download credential', 'Download keystore'),
    ],
    // SEED, EXA, AST2: what the file is called.
    saves: /^keystore(-new)?\.xml$/i,
  },
  // A form in several pages; no source has one.
  'form-next': {
    kind: 'press',
    pages: ['create-credential'],
    names: named('inferred', 'Next', 'Continue', 'Next step'),
  },
  'revoke-credential': {
    kind: 'press',
    pages: ['credential-list'],
    names: named('PP1', 'Revoke'),
    rowOf: 'credentials',
  },
  // R25c speaks of claiming; what the control is called, no source says.
  'claim-credential': {
    kind: 'list',
    pages: ['credential-list'],
    names: [],
    rowOf: 'credentials',
    isUnnamed: true,
  },
  'manage-authorisations-tab': {
    kind: 'press',
    pages: ['entity', 'credential-list'],
    names: named('AST1', 'Manage authorisations'),
    opens: 'authorisations',
  },
  'authorisation-list': {
    kind: 'list',
    pages: ['entity'],
    names: [],
    behind: 'manage-authorisations-tab',
  },
  'renew-authorisation': {
    kind: 'press',
    pages: ['entity'],
    names: named('R25rn', 'Renew'),
    // R25rn: in a box at the top too, where it may end a sentence.
    inSentence: true,
    oneOf: 'authorisation-list',
    behind: 'manage-authorisations-tab',
  },
  'administrator-yes': { kind: 'tick', pages: ['authorisation-form'], names: named('R25a', 'Yes') },
  submit: {
    kind: 'press',
    pages: ['authorisation-declaration', 'renewal-form', 'notification-form'],
    names: named('R25a', 'Submit'),
  },
  'accept-link': {
    kind: 'press',
    pages: ['home'],
    names: [
      ...named('RMA', 'Accept an authorisation for a business'),
      ...named('inferred', 'Accept an authorisation', 'Accept authorisation for a business'),
    ],
  },
  'authorisation-code': {
    kind: 'text',
    pages: ['acceptance-code'],
    names: named('inferred', 'Authorisation code', 'Code', 'Enter code', 'Enter your authorisation code'),
  },
  accept: { kind: 'press', pages: ['acceptance'], names: named('CSNSW', 'Accept') },
  'manage-notifications-tab': {
    kind: 'press',
    pages: ['entity', 'credential-list'],
    names: named('R25n', 'Manage notifications'),
    opens: 'notifications',
  },
  'add-notification': {
    kind: 'press',
    pages: ['entity'],
    names: named('R25n', 'Add notification'),
    behind: 'manage-notifications-tab',
  },
  'software-id': {
    kind: 'text',
    pages: ['notification-form'],
    names: [
      ...named('R25n', 'Software ID'),
      ...named(
        'inferred',
        'Software ID number',
        'Enter software ID',
        'Enter the software ID',
        'Software identifier',
      ),
    ],
  },
};
