import { describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../../src/portal/sighting.ts';
// Where there is no extension, webextension-polyfill throws when it is loaded: that these load shows that they know nothing of the browser.
import { groundOfPractice } from '../../../src/rehearsal/ground-of-practice.ts';
import { Rehearsal } from '../../../src/rehearsal/rehearsal.ts';

const nothingSeen: Sighting = {
  page: 'sign-in',
  opened: true,
  attended: null,
  followedRow: null,
  facts: {
    business: null,
    entities: [],
    credentials: [],
    hasMoreCredentials: false,
    details: null,
    notices: [],
  },
  nameField: 'absent',
  termsAccepted: false,
  form: [],
};

function begun() {
  const changed = vi.fn();
  return { changed, rehearsal: new Rehearsal({ computer: 'windows', browser: 'chrome' }, changed) };
}

describe('a rehearsal', () => {
  it('begins with the first step of the renewal, and the first page leads on', () => {
    const { rehearsal } = begun();
    expect(rehearsal.tell({ kind: 'guidance-asked' }).guidance?.step).toBe('open-ram');
    expect(rehearsal.tell({ kind: 'page-seen', sighting: nothingSeen }).guidance?.step).toBe('sign-in');
    expect(rehearsal.overview.steps.find(({ id }) => id === 'open-ram')?.state).toBe('done');
  });

  it('tells the guide what was said in the checklist, and the checklist what the guide said', () => {
    const { rehearsal, changed } = begun();
    const told = vi.fn();
    rehearsal.onGuidance = told;
    rehearsal.say({ kind: 'step-done', run: 'rehearsal', step: 'open-ram' });
    expect(told.mock.lastCall?.[0].guidance.step).toBe('sign-in');
    expect(changed).toHaveBeenCalledTimes(1);
    rehearsal.say({ kind: 'undone', run: 'rehearsal' });
    expect(told.mock.lastCall?.[0].guidance.step).toBe('open-ram');
  });

  it('remembers which help was asked for until something else is done', () => {
    const { rehearsal } = begun();
    rehearsal.tell({ kind: 'help-asked', help: 'save-calendar' });
    rehearsal.tell({ kind: 'page-seen', sighting: nothingSeen });
    expect(rehearsal.asked).toBe('save-calendar');
    rehearsal.say({ kind: 'undone', run: 'rehearsal' });
    expect(rehearsal.asked).toBeNull();
  });

  it('takes what the person shows the guide, and forgets it again', () => {
    const { rehearsal } = begun();
    const taught = { control: 'sign-in', page: 'sign-in', name: 'Enter', portal: 'x' } as const;
    expect(rehearsal.tell({ kind: 'control-taught', taught }).taught).toEqual([taught]);
    expect(rehearsal.tell({ kind: 'control-forgotten', control: 'sign-in' }).taught).toEqual([]);
  });

  it('keeps the practice portal’s memory and its file to itself', async () => {
    const { rehearsal } = begun();
    const { memory, handOver } = groundOfPractice((keystore) => rehearsal.take(keystore));
    memory.setItem('a', '1');
    expect(groundOfPractice(() => undefined).memory.getItem('a')).toBeNull();
    await handOver('<credentialStore/>', 'attachment');
    expect(rehearsal.keystore).toBe('<credentialStore/>');
  });
});
