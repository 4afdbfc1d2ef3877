import { describe, expect, test } from 'vitest';
import { PAGE_TYPES, htmlOf } from './built-site.ts';

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

describe.each(PAGE_TYPES)('$route $largest and its like', ({ route, pages }) => {
  test('forbid what they do not need, before anything loads', () => {
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

  test('have no inline script, style or handler', () => {
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
});
