import type { Page } from '@playwright/test';

/** What a page asked for and what went wrong on it, from the moment of watching. */
export interface Seen {
  /** Addresses of all requests. */
  readonly requests: readonly string[];
  /** Origins that were asked, each once. */
  origins(): string[];
  /** Errors on the console, uncaught exceptions, and violations of the policy of the page at hand. */
  troubles(): Promise<string[]>;
  /** Forgets what was seen until now. */
  forget(): void;
}

/** Watches a page before it opens its first address. */
export async function watchPage(page: Page): Promise<Seen> {
  const requests: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return {
    requests,
    origins: () => [
      ...new Set(
        requests
          .map((each) => new URL(each))
          .flatMap(({ protocol, origin }) => (protocol === 'data:' ? [] : [origin])),
      ),
    ],
    troubles: async () => [
      ...troubles,
      ...(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)),
    ],
    forget: () => {
      requests.length = 0;
      troubles.length = 0;
    },
  };
}
