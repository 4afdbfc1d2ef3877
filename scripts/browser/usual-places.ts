import { posix, win32 } from 'node:path';

const LINUX_NAMES = [
  // The same engine without windows: a test takes a third less of the machine's time.
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const LINUX_FILES = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];

const MAC_FILES = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS_FILES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Lists where Chrome, Chromium or Edge usually stand on a platform, the best first. */
export function usualPlaces(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap((name) => environment[name] ?? []);
    const inFolders = WINDOWS_FILES.flatMap((file) => roots.map((root) => win32.join(root, file)));
    return [...inFolders, ...onPath(['chrome.exe', 'msedge.exe'], environment, win32)];
  }
  if (platform === 'darwin') {
    const roots = ['/', ...(environment['HOME'] === undefined ? [] : [environment['HOME']])];
    const inFolders = MAC_FILES.flatMap((file) => roots.map((root) => posix.join(root, file)));
    return [...inFolders, ...onPath(LINUX_NAMES, environment, posix)];
  }
  const inFolders = LINUX_NAMES.flatMap((name) =>
    LINUX_FOLDERS.map((folder) => posix.join(folder, name)),
  );
  return [...new Set([...onPath(LINUX_NAMES, environment, posix), ...inFolders, ...LINUX_FILES])];
}

function onPath(
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  paths: typeof posix,
): string[] {
  const folders = (environment['PATH'] ?? environment['Path'] ?? '')
    .split(paths.delimiter)
    .filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => paths.join(folder, name)));
}
