import { expect, it } from 'vitest';
import { sighting } from '../journey/a-portal.ts';
import { backgroundProgram } from './background-program.ts';
import { Computer } from './computer.ts';
import { type Happening, renewing } from './journeys.ts';
import { letHappen, viewOn } from './somebody.ts';

const inSecondWindow = {
  id: 'this-extension',
  url: 'https://authorisationmanager.gov.au/#/home',
  frameId: 0,
  tab: { id: 2 },
};

it('with two windows of the portal, the one that the person turns to leads, and nothing of the way is lost', async () => {
  const computer = new Computer(await backgroundProgram());
  computer.portalTabs = [
    { id: 1, windowId: 1 },
    { id: 2, windowId: 2 },
  ];
  const toTheDetails = renewing.findIndex(
    (one: Happening) => one.by === 'person' && one.at === 'check-valid-to',
  );
  for (const happening of renewing.slice(0, toTheDetails)) await letHappen(computer, happening);
  const step = async () => (await viewOn(computer)).overview?.guidance?.step;
  expect(await step()).toBe('check-valid-to');

  const home = { kind: 'page-seen', sighting: sighting('home', { opened: true }) };
  const answer = (await computer.send(home, inSecondWindow)) as { guidance: { step: string } };
  // The second window is guided by what it shows itself.
  expect(answer.guidance.step).toBe('open-authorisations');
  expect(await step()).toBe('open-authorisations');

  await computer.happen('windows.onFocusChanged', 1);
  expect(await step()).toBe('check-valid-to');
  // Another program.
  await computer.happen('windows.onFocusChanged', -1);
  expect(await step()).toBe('check-valid-to');

  for (const happening of renewing.slice(toTheDetails)) await letHappen(computer, happening);
  const { overview, underWay } = await viewOn(computer);
  expect(overview?.guidance).toBeNull();
  expect(underWay).toHaveLength(1);
});
