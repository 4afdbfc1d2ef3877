/**
 * Command-line switches for a quiet headless Chromium: nothing it does by itself may reach for
 * the network. Root needs `--no-sandbox`, Chromium refuses to start for it otherwise.
 */
export function launchArguments(userId: number | undefined): string[] {
  return [
    ...(userId === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
