import { beforeAll, expect, it } from 'vitest';
import { type BackgroundProgram, backgroundProgram } from './background-program.ts';
import { Computer } from './computer.ts';
import { type Happening, renewing } from './journeys.ts';
import { letHappen, viewOn } from './somebody.ts';

type Download = Extract<Happening, { by: 'browser' }>;

let program: BackgroundProgram;
beforeAll(async () => {
  program = await backgroundProgram();
});

const isDownload = (one: Happening): one is Download => one.by === 'browser';
const saved = renewing.findLast(isDownload)?.download as Record<string, unknown>;

/** Somebody who renews, and has pressed “Download” just now. */
async function atDownload(): Promise<Computer> {
  const computer = new Computer(program);
  for (const happening of renewing.slice(0, renewing.findIndex(isDownload))) {
    await letHappen(computer, happening);
  }
  expect(await stepOn(computer)).toBe('download');
  return computer;
}

async function stepOn(computer: Computer): Promise<string | undefined> {
  return (await viewOn(computer)).overview?.guidance?.step;
}

it('a keystore that came without the background having heard of it is found at its next start', async () => {
  const computer = await atDownload();
  computer.stop();
  computer.downloads = [saved];
  expect(await stepOn(computer)).toBe('check-keystore');
});

it('what comes from elsewhere is not even asked for', async () => {
  const computer = await atDownload();
  computer.stop();
  computer.downloads = [{ ...saved, url: 'https://authorisationmanager.gov.au.example/keystore.xml' }];
  expect(await stepOn(computer)).toBe('download');
});

it('a file from before the journey is none of its business, whenever the browser speaks of it', async () => {
  const computer = await atDownload();
  computer.downloads = [{ ...saved, startTime: '2026-01-01T00:00:00.000Z' }];
  await computer.happen('downloads.onChanged', { id: 7 });
  computer.stop();
  expect(await stepOn(computer)).toBe('download');
});

it('a download that broke off is told, also when the browser says later why, and again when it is taken up', async () => {
  const computer = await atDownload();
  const fails = (error: string) => {
    computer.downloads = [{ ...saved, state: 'interrupted', error }];
    return computer.happen('downloads.onChanged', { id: 7 });
  };
  const failure = () => {
    const record = computer.local['credential-guide'] as {
      journeys: { known: { downloadFailed: string | null } }[];
    };
    return record.journeys[0]?.known.downloadFailed;
  };
  await fails('NETWORK_FAILED');
  expect(await stepOn(computer)).toBe('download');
  expect(failure()).toBe('interrupted');
  await fails('USER_CANCELED');
  expect(failure()).toBe('cancelled');
  computer.downloads = [saved];
  await computer.happen('downloads.onChanged', { id: 7 });
  expect(await stepOn(computer)).toBe('check-keystore');
});

it('a file that was told is not told again when it is moved later, after the journey was started again', async () => {
  const computer = await atDownload();
  computer.downloads = [saved];
  await computer.happen('downloads.onChanged', { id: 7 });
  const { overview } = await viewOn(computer);
  const popup = { id: 'this-extension', url: 'chrome-extension://this-extension/popup/popup.html' };
  await computer.send({ kind: 'journey-restarted', run: overview?.run }, popup);
  expect(await stepOn(computer)).toBe('open-ram');
  await computer.happen('downloads.onChanged', { id: 7 });
  computer.stop();
  expect(await stepOn(computer)).toBe('open-ram');
});
