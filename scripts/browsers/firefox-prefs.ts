/** What every Firefox under test is started with, beside the prefs the driver sets by itself. */
export function firefoxPrefs({ extensionId, uuid }: { extensionId: string; uuid: string }) {
  return { ...extensionPrefs(extensionId, uuid), ...loopbackWebRtc, ...quiet };
}

/**
 * Firefox makes up the host of `moz-extension://` pages, so it is told one. An extension loaded from a folder
 * counts as removed at every exit, and would lose its database then.
 */
const extensionPrefs = (extensionId: string, uuid: string) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Answers yes where the extension asks for leave: the question stands in the browser's frame, out of reach.
  'extensions.webextOptionalPermissionPrompts': false,
});

/** Two browsers on one machine may have nothing but loopback between them, and no mDNS to resolve names with. */
const loopbackWebRtc = {
  'media.peerconnection.ice.loopback': true,
  'media.peerconnection.ice.obfuscate_host_addresses': false,
};

/** The browser's own traffic, turned off, so that what is left is the extension's and the page's. */
const quiet = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.newtabpage.activity-stream.asrouter.providers.message-groups': '',
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.newtabpage.activity-stream.telemetry': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.google5.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.topsites.contile.enabled': false,
  'browser.urlbar.quicksuggest.enabled': false,
  'captivedetect.canonicalURL': '',
  'dom.push.connection.enabled': false,
  'dom.push.enabled': false,
  'dom.push.serverURL': '',
  'extensions.blocklist.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.systemAddon.update.url': '',
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'nimbus.rollouts.enabled': false,
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.poll_interval': 10 ** 9,
  'services.settings.server': 'http://127.0.0.1:9/',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
};
