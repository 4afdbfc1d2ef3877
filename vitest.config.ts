/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Astro's own Vite pipeline, so that a test can import and render an .astro component. The site's
// configuration stays out: it reads the content, and a mistake there is for the checks to report.
export default getViteConfig(
  {
    test: {
      environment: 'node',
      include: ['{src,scripts}/**/*.test.ts'],
      testTimeout: 20_000,
      // What they know of the content is the samples; a site without them is for the browser tests.
      env: { PORTAL_SAMPLES: 'on' },
    },
  },
  { configFile: false, logLevel: 'error' },
);
