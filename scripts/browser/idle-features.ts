/**
 * Parts of Chromium that cost a test time and no page needs. With every window it prepares the popup of the address
 * bar, a page with a process of its own, and with every page a spare process: half the time of opening one.
 */
const NOT_NEEDED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
] as const;

// Chromium follows the last switch of a name alone, so ours must say what Playwright's says too.
const PLAYWRIGHTS_OWN = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
] as const;

/** The switch that leaves out what no tested page needs, for a browser that Playwright starts. */
export const WITHOUT_IDLE_FEATURES = `--disable-features=${[...PLAYWRIGHTS_OWN, ...NOT_NEEDED].join(',')}`;
