import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { portalContent } from './src/content/astro-integration.ts';
import { packageSums } from './src/package-sums.ts';
import { packedCopies } from './src/packed-copies.ts';
import { releasedWhole } from './src/release/astro-integration.ts';
import { readSettings } from './src/settings.ts';
import { searchIndex } from './src/search/build/astro-integration.ts';

const { origin, base } = readSettings();

/**
 * Older WebViews and office browsers skip cascade layers whole. The style sheets are already written in
 * layer order, so the wrappers can go.
 */
const unwrapLayers = {
  postcssPlugin: 'unwrap-layers',
  AtRuleExit: {
    layer: (rule) => (rule.nodes ? rule.replaceWith(rule.nodes) : rule.remove()),
  },
};

/**
 * What is imported on a click is imported by the browser alone. Vite's helper would fetch the parts of a part ahead, which
 * the page has already, and weighs more than many a script here.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

/**
 * What scripts and styles are written down to: WebViews and office browsers stay at their engine for years. Scripts keep
 * their private fields, which those engines read; library functions that came later are kept out by the lint rules.
 */
const SCRIPTS = 'es2022';
const STYLES = ['chrome88', 'firefox102', 'safari15.4'];

const NOTHING_AHEAD = { resolveDependencies: () => [] };

export default defineConfig({
  ...(origin ? { site: origin } : {}),
  base,
  trailingSlash: 'always',
  integrations: releasedWhole(portalContent(), mdx(), searchIndex(), packageSums(), packedCopies()),
  // One page never takes the place of another.
  prerenderConflictBehavior: 'error',
  // Official wording keeps its own quotation marks and dashes.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss(), plainImports],
    build: {
      assetsInlineLimit: 0,
      target: SCRIPTS,
      cssTarget: STYLES,
      modulePreload: NOTHING_AHEAD,
    },
    // Of a package: the one function here that came later than those engines and is asked for as a page loads.
    define: { 'Object.hasOwn': 'Object.prototype.hasOwnProperty.call' },
    css: { postcss: { plugins: [unwrapLayers] } },
  },
});
