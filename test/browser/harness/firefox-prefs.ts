import type { ResolvedOptions } from './driver.ts';

export const addonId = 'credential-guide@credential-guide.au';
/** Firefox makes up an address for every add-on; here it is told which, so that its pages can be opened. */
export const addonUuid = 'c0ffee00-2222-4333-8444-555555555555';
const portalHost = 'authorisationmanager.gov.au';

/** Firefox's settings for one run: the portal on this machine, a wall before everything else, quiet, downloads without a question. */
export function firefoxPrefs(options: ResolvedOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: addonUuid }),
    ...addresses(options.portal.httpsPort, options.wallPort),
    ...quiet,
    'browser.download.folderList': 2,
    'browser.download.dir': options.downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    'browser.helperApps.neverAsk.saveToDisk': 'application/xml,text/xml,application/octet-stream',
    'intl.accept_languages': 'en-AU,en',
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    // The sidebar follows the colours of the browser's own window.
    'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
    'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
    ...(options.forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
  };
}

function addresses(portalPort: number, wallPort: number): Record<string, unknown> {
  return {
    'network.dns.localDomains': portalHost,
    'network.socket.forcePort': `443=${portalPort}`,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': wallPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': wallPort,
    'network.proxy.no_proxies_on': portalHost,
    'network.proxy.failover_direct': false,
    'network.dns.disablePrefetch': true,
    'network.trr.mode': 5,
  };
}

const quiet = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutConfig.showWarning': false,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  // What is made ready for a next tab, or kept for a next start, costs every test its share of the machine.
  'browser.newtab.preload': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.sessionstore.interval': 3_600_000,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  // Its question for a permission is the browser's own drawing, out of a test's reach: asked by a click, it is answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};
