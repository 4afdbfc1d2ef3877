/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Astro's own Vite pipeline, so that a test can import and render an .astro component.
export default getViteConfig({
  test: {
    environment: 'node',
    include: ['{src,scripts}/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
