// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeystoreReport } from '../../../../src/keystore/report.ts';
import type { BackgroundToRegister } from '../../../../src/platform/messages/register-messages.ts';
import { emptyRegister } from '../../../../src/register/entry.ts';
import { named } from '../../../../src/register-page/import/files-in-drop.ts';
import { useBringingIn } from '../../../../src/register-page/import/use-import.ts';
import { sentence } from '../../../../src/values/sentence.ts';
import { today } from '../../register/an-entry.ts';

const { runJob } = vi.hoisted(() => ({ runJob: vi.fn() }));
vi.mock('../../../../src/platform/keystore-jobs/run-job.ts', () => ({ runJob }));

const refused: KeystoreReport = {
  kind: 'refused',
  refusal: 'not-xml',
  means: sentence('keystore_refusal_unreadable'),
  todo: sentence('keystore_refusal_unreadable'),
};
const files = ['a.xml', 'b.xml', 'c.xml'].map((name) => named(new File(['x'], name)));

let found: ReturnType<typeof useBringingIn>;
let tellFile: (at: number, report: KeystoreReport | null) => void;
let endJob: (error?: Error) => void;
let signal: AbortSignal;

function Page() {
  found = useBringingIn({ register: emptyRegister, today } as BackgroundToRegister);
  return null;
}

beforeEach(() => {
  runJob.mockImplementation((_job, given: AbortSignal, { onFile }) => {
    tellFile = onFile;
    signal = given;
    return new Promise<void>((resolve, reject) => {
      endJob = (error) => (error ? reject(error) : resolve());
    });
  });
  act(() => render(<Page />, document.body));
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.resetAllMocks();
});

/** What follows the end of a job takes a few turns. */
const end = (error?: Error) =>
  act(async () => {
    endJob(error);
    await new Promise((resolve) => setTimeout(resolve));
  });
const begin = () => act(() => void found.readKeystores(files));
const tell = (at: number) => act(() => tellFile(at, refused));

describe('bringing in many keystore files', () => {
  it('tells how far it is, then what came out of each', async () => {
    await begin();
    expect(found.state).toEqual({ kind: 'reading', done: 0, total: 3 });
    await tell(0);
    await tell(1);
    expect(found.state).toEqual({ kind: 'reading', done: 2, total: 3 });
    await tell(2);
    await end();
    expect(found.state).toMatchObject({
      kind: 'preview',
      unread: 0,
      outcomes: [{ name: 'a.xml' }, { name: 'b.xml' }, { name: 'c.xml' }],
    });
  });

  it('can be stopped: what was read by then is shown, and nothing comes after it', async () => {
    await begin();
    await tell(0);
    await act(async () => found.stop());
    expect(signal.aborted).toBe(true);
    const stopped = { kind: 'preview', unread: 2, outcomes: [{ name: 'a.xml' }] };
    expect(found.state).toMatchObject(stopped);
    await tell(1);
    await end();
    expect(found.state).toMatchObject(stopped);
  });

  it('gives way to another file that is chosen meanwhile', async () => {
    await begin();
    await tell(0);
    await act(async () => found.readList(new File(['Business,Display name\nA,B\n'], 'list.csv')));
    await end(new Error('stopped'));
    expect(found.state).toMatchObject({
      kind: 'preview',
      outcomes: null,
      preview: { changes: [{ change: 'added' }] },
    });
  });

  it('says so when our own program fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await begin();
    await end(new Error('no worker'));
    expect(found.state).toEqual({ kind: 'failed' });
  });
});
