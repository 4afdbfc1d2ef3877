export interface BrowserSituation {
  /** Value of CHROME_PATH, when set. */
  readonly chromePath: string | undefined;
  readonly chromePathExists: boolean;
  /** Browsers of this machine that answer, the best first. */
  readonly installed: readonly string[];
  /** Playwright's own Chromium, when it has been downloaded. */
  readonly playwrightCached: string | undefined;
  /** Whether this user may install Debian packages. */
  readonly mayInstallPackages: boolean;
  /** Installations that were tried in this run. */
  readonly tried: readonly Installation[];
}

export type Installation = 'apt' | 'playwright';

export type BrowserStep =
  | { readonly kind: 'use'; readonly path: string }
  | { readonly kind: 'install'; readonly by: Installation }
  | { readonly kind: 'wrong-chrome-path'; readonly path: string }
  | { readonly kind: 'give-up' };

/** Decides the next step to a Chromium: an explicit choice, what is there, then installing one. */
export function chooseBrowser(situation: BrowserSituation): BrowserStep {
  const { chromePath, installed, playwrightCached, tried } = situation;
  if (chromePath !== undefined && chromePath !== '') {
    return situation.chromePathExists
      ? { kind: 'use', path: chromePath }
      : { kind: 'wrong-chrome-path', path: chromePath };
  }
  const present = installed[0] ?? playwrightCached;
  if (present !== undefined) return { kind: 'use', path: present };
  if (situation.mayInstallPackages && !tried.includes('apt')) return { kind: 'install', by: 'apt' };
  if (!tried.includes('playwright')) return { kind: 'install', by: 'playwright' };
  return { kind: 'give-up' };
}
