import mdx from '@astrojs/mdx';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { portalContent } from './src/content-store/astro-integration.ts';
import { readSettings } from './src/content-store/settings.ts';

const { origin, base } = readSettings();

export default defineConfig({
  ...(origin ? { site: origin } : {}),
  base,
  trailingSlash: 'always',
  integrations: [portalContent(), mdx()],
  markdown: { smartypants: false },
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 0 },
    // Older WebViews and office browsers know no cascade layers; without them they would show no style.
    css: { postcss: { plugins: [cascadeLayers()] } },
  },
});
