// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCheck } from '../../../src/keystore-page/use-check.ts';

const { tellChecked, runJob } = vi.hoisted(() => ({ tellChecked: vi.fn(), runJob: vi.fn() }));
vi.mock('../../../src/platform/keystore-jobs/run-job.ts', () => ({ runJob }));
vi.mock('../../../src/keystore-page/journey-link.ts', () => ({
  askWhatIsKnown: async () => [{ run: 'run-1' }],
  tellChecked,
}));
vi.mock('../../../src/keystore/judge-for-journey.ts', () => ({
  journeyOf: () => ({ run: 'run-1' }),
  judgeForJourney: () => ({ run: 'run-1', outcome: 'right', credential: {} }),
}));

let found: ReturnType<typeof useCheck>;
const shown: string[] = [];

function Page() {
  found = useCheck();
  shown.push(found.state.kind);
  return null;
}

const file = new File(['<keystore/>'], 'keystore.xml');

beforeEach(() => {
  vi.useFakeTimers();
  shown.length = 0;
  act(() => render(<Page />, document.body));
});

afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
  vi.resetAllMocks();
});

describe('the check of a file', () => {
  it('keeps its answer on show, however long the journey takes to hear of it', async () => {
    runJob.mockResolvedValue({ kind: 'checked', report: { kind: 'not-a-keystore' } });
    tellChecked.mockReturnValue(new Promise(() => {}));
    await act(async () => {
      void found.check([file], '');
      await vi.advanceTimersByTimeAsync(100);
    });
    expect(found.state.kind).toBe('done');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(10_000);
    });
    expect(tellChecked).toHaveBeenCalledOnce();
    expect(found.state.kind).toBe('done');
  });

  it('says nothing of progress in the first half second, then where the work stands', async () => {
    runJob.mockImplementation((_job, _signal, { onProgress }) => {
      onProgress(3, 300);
      return new Promise(() => {});
    });
    await act(async () => {
      void found.check([file], '');
      await vi.advanceTimersByTimeAsync(400);
    });
    expect(found.state).toEqual({ kind: 'working', progress: null });
    await act(async () => {
      await vi.advanceTimersByTimeAsync(200);
    });
    expect(found.state).toEqual({ kind: 'working', progress: { done: 3, total: 300 } });
  });

  it('says that the program failed, not the file, when the work breaks off', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    runJob.mockRejectedValue(new Error('no worker'));
    await act(async () => {
      await found.check([file], '');
    });
    expect(found.state).toEqual({ kind: 'failed' });
  });

  it('is forgotten where it was stopped, and where another file came after it', async () => {
    let answerFirst = (_: unknown) => {};
    runJob.mockReturnValueOnce(
      new Promise((resolve) => {
        answerFirst = resolve;
      }),
    );
    await act(async () => {
      void found.check([file], '');
      await vi.advanceTimersByTimeAsync(0);
    });
    act(() => found.stop());
    await act(async () => {
      answerFirst({ kind: 'checked', report: { kind: 'not-a-keystore' } });
      await vi.advanceTimersByTimeAsync(1000);
    });
    expect(found.state).toEqual({ kind: 'stopped' });
    expect(tellChecked).not.toHaveBeenCalled();
  });
});
