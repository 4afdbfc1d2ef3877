import { expect, test } from '@playwright/test';
import { CITATION_WORDS } from '../../../messages/regulation/regulation.ts';
import { PAGE_TYPES, REGULATIONS, htmlOf, visit } from '../built-site.ts';
import { watchPage } from './watch-page.ts';

const POLICY_TAG = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

/** What a page is about, for programs: the browser runs nothing in it. */
const DATA_BLOCK = '<script type="application/ld+json">';

function policyOf(html: string): Record<string, string> {
  const [, policy = ''] = POLICY_TAG.exec(html) ?? [];
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

for (const { route, pages } of PAGE_TYPES) {
  test(`${route} ${pages[0]} forbids what it does not need, before anything loads`, () => {
    const scripts = route === '/search/' ? "'self' 'wasm-unsafe-eval'" : "'self'";
    for (const address of pages) {
      const html = htmlOf(address);
      expect(policyOf(html), address).toEqual({
        'default-src': "'self'",
        'script-src': scripts,
        'img-src': "'self' data:",
        'object-src': "'none'",
        'base-uri': "'none'",
        'form-action': "'self'",
      });
      const [beforePolicy = ''] = html.split(POLICY_TAG);
      expect(beforePolicy, address).toMatch(
        /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8">$/,
      );
    }
  });

  test(`${route} ${pages[0]} has no inline script, style or handler`, () => {
    for (const address of pages) {
      const tags = [...htmlOf(address).matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag);
      const inline = tags.filter(
        (tag) =>
          /\s(?:style|on\w+)=/.test(tag) ||
          tag.startsWith('<style') ||
          (/^<script\b/.test(tag) && !/\ssrc="/.test(tag) && tag !== DATA_BLOCK) ||
          /(?:href|src|action)="(?:javascript|data):/i.test(tag),
      );
      expect(inline, address).toEqual([]);
    }
  });
}

for (const { route, largest } of PAGE_TYPES)
  test(`${route} ${largest} asks nobody else for anything, and nothing goes wrong`, async ({
    page,
    baseURL,
  }) => {
    const seen = await watchPage(page);
    await page.goto(visit(largest), { waitUntil: 'networkidle' });
    expect(seen.requests.length).toBeGreaterThan(0);
    expect(seen.origins()).toEqual([new URL(baseURL!).origin]);
    expect(await seen.troubles()).toEqual([]);
  });

test('searching, citing and choosing how to read break no policy either', async ({
  page,
  baseURL,
}) => {
  const seen = await watchPage(page);
  await page.goto('search/?q=公示');
  await expect(page.locator('.search-group').first()).toBeVisible();
  expect(await seen.troubles()).toEqual([]);
  await page.goto(`${REGULATIONS.luohe}#art-8-3`);
  await page.getByRole('button', { name: CITATION_WORDS.citation }).click();
  await page.getByLabel('配色').selectOption('dark');
  expect(await seen.troubles()).toEqual([]);
  expect(seen.origins()).toEqual([new URL(baseURL!).origin]);
});

test('a page that breaks the policy would be noticed', async ({ page }) => {
  const seen = await watchPage(page);
  await page.goto('');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'http://127.0.0.1:9/elsewhere.png';
    document.body.append(image);
  });
  await expect.poll(async () => (await seen.troubles()).join()).toContain('img-src');
});
