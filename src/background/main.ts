import type { Runtime } from 'webextension-polyfill';
import { closeTab } from '../journey/under-way/tabs.ts';
import { extension } from '../platform/extension.ts';
import { portalPages } from '../platform/portal-address.ts';
import { handleCommand } from './commands.ts';
import { lookAtDownload, lookForMissedDownloads } from './downloads.ts';
import { hearBackgroundFaults } from './faults.ts';
import { changeUnderWay, turned } from './journey-events.ts';
import { handleMessage } from './messages/handle-message.ts';
import { notificationButtonClicked, notificationClicked } from './notification-clicks.ts';
import { awaitLateOrganisation, organisationChanged } from './organisation-changed.ts';
import { panelTurned } from './panel-turned.ts';
import { showBadge } from './reactions/badge.ts';
import { tellOpenPages } from './reactions/open-pages.ts';
import { followChanges } from './reactions/reactions.ts';
import { checkReminders } from './reactions/remind.ts';
import { syncSoon } from './reactions/sync.ts';

hearBackgroundFaults();
followChanges();

// The browser stops the background at any moment and starts it again for an event: every listener is registered at once, here.

extension.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  handleMessage(message, sender),
);
extension.runtime.onConnect.addListener(panelTurned);
extension.downloads.onCreated.addListener(({ id }) => void lookAtDownload(id));
extension.downloads.onChanged.addListener(({ id }) => void lookAtDownload(id));
extension.tabs.onRemoved.addListener((id) => void changeUnderWay((underWay) => closeTab(underWay, id)));
extension.tabs.onActivated.addListener(({ tabId }) => void turned(tabId));
// Where the panel stands beside it, or does not.
extension.tabs.onAttached.addListener(() => void tellOpenPages());
extension.windows.onFocusChanged.addListener((id) => void turnToWindow(id));
extension.commands.onCommand.addListener((name, tab) => void handleCommand(name, tab));
extension.alarms.onAlarm.addListener(() => void checkReminders());
extension.notifications.onClicked.addListener((id) => void notificationClicked(id));
// Firefox has no buttons in notifications, and no such event.
extension.notifications.onButtonClicked?.addListener(
  (id, button) => void notificationButtonClicked(id, button),
);
extension.storage.managed.onChanged?.addListener(() => void organisationChanged());
extension.storage.sync.onChanged.addListener(() => void syncSoon());
// These two start the background, and each start shows the badge, tells what is due, and catches up with what changed meanwhile.
extension.runtime.onStartup.addListener(() => undefined);
extension.runtime.onInstalled.addListener(({ reason }) => void welcome(reason));
void showBadge();
void lookForMissedDownloads();
void checkReminders();
void syncSoon();
void awaitLateOrganisation();

/** Somebody who has just installed it has seen nothing of it yet. An update interrupts nobody. */
async function welcome(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason === 'install') await extension.tabs.create({ url: extension.runtime.getURL('welcome.html') });
}

/** Of two windows, the one that the person turns to leads; none of them when they turn to another program. */
async function turnToWindow(windowId: number): Promise<void> {
  const tabs = await extension.tabs.query({ url: portalPages, active: true });
  const tab = tabs.find((one) => one.windowId === windowId);
  if (tab?.id !== undefined) await turned(tab.id);
}
